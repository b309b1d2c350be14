import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { documentActions } from './cms/desk/documentActions.ts'
import { embeddedLake } from './cms/desk/embeddedLake.ts'
import { FormInput } from './cms/desk/FormInput.tsx'
import { indonesian } from './cms/desk/locale/indonesian.ts'
import { newDocuments } from './cms/desk/newDocuments.ts'
import { officeForms } from './cms/desk/office/officeForms.ts'
import { tools } from './cms/desk/officeTools.ts'
import { OwnNavbar } from './cms/desk/owner/OwnNavbar.tsx'
import { pictureSources } from './cms/desk/owner/pictures/pictureSources.ts'
import { previewTool } from './cms/desk/preview/previewTool.ts'
import { reviewBadge } from './cms/desk/review/reviewBadge.ts'
import { structure } from './cms/desk/structure.ts'
import { studioTarget } from './cms/desk/studioTarget.ts'
import { schemaTypes } from './cms/schema/schemaTypes.ts'

const { projectId, dataset, apiHost } = studioTarget()

/** The Studio at /studio (its base is in sanity.cli.ts): one build for an embedded lake and for a project of Sanity's. */
export default defineConfig({
  name: 'default',
  title: 'Etalase Malang',
  projectId,
  dataset,
  // By token, not by cookie: the office's tools show it to the site, too.
  ...(apiHost ? embeddedLake(apiHost) : { auth: { loginMethod: 'token' as const } }),
  plugins: [structureTool({ title: 'Isi', structure }), previewTool, officeForms()],
  tools,
  schema: { types: schemaTypes },
  form: { components: { input: FormInput }, image: { assetSources: pictureSources } },
  document: {
    actions: documentActions,
    badges: (badges) => [reviewBadge, ...badges],
    newDocumentOptions: newDocuments,
    comments: { enabled: false },
  },
  studio: { components: { navbar: OwnNavbar } },
  i18n: { locales: [indonesian] },
  search: { strategy: 'groqLegacy' },
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: false },
  releases: { enabled: false },
  tasks: { enabled: false },
  announcements: { enabled: false },
  mediaLibrary: { enabled: false },
  beta: { eventsAPI: { documents: true, releases: false } },
})
