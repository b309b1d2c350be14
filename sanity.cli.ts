import { defineCliConfig } from 'sanity/cli'

/** For Sanity's command line: building the Studio and extracting the schema, both offline. */
export default defineCliConfig({
  api: {
    projectId: process.env['SANITY_STUDIO_PROJECT_ID'] ?? 'etalase',
    dataset: process.env['SANITY_STUDIO_DATASET'] ?? 'production',
  },
  deployment: { autoUpdates: false },
  project: { basePath: '/studio' },
})
