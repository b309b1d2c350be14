import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { presentationTool } from 'sanity/presentation'
import { locations } from './locations.ts'
import { mainDocuments } from './mainDocuments.ts'

/** The name by which other parts of the Studio lead to it. */
export const PREVIEW_TOOL = 'pratinjau'

/** *Pratinjau*: the site itself beside the form, with the editor's drafts. It is under the Studio's own address. */
export const previewTool = presentationTool({
  name: PREVIEW_TOOL,
  title: 'Pratinjau',
  icon: EyeOpenIcon,
  previewUrl: {
    initial: '/',
    // A link to share would show drafts to people without an account.
    previewMode: { enable: '/api/preview/enter', shareAccess: false },
  },
  resolve: { mainDocuments, locations },
})
