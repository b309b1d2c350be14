import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from './cms/schema/schemaTypes.ts'

export default defineConfig({
  name: 'default',
  title: 'Etalase Malang',
  basePath: '/studio',
  projectId: 'etalase',
  dataset: 'production',
  plugins: [structureTool()],
  schema: { types: schemaTypes },
})
