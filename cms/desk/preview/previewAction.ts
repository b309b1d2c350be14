import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import type { DocumentActionComponent } from 'sanity'
import { useRouter } from 'sanity/router'
import { slugOf } from '../slugOf.ts'
import { addressOf } from './pageAddresses.ts'
import { PREVIEW_TOOL } from './previewTool.ts'

/** *Lihat pratinjau*: the document's own page, with its draft. */
export const previewAction: DocumentActionComponent = ({ id, type, draft, published }) => {
  const { navigateIntent } = useRouter()
  const address = addressOf(type, slugOf(draft ?? published))
  if (!address) return null
  return {
    label: 'Lihat pratinjau',
    icon: EyeOpenIcon,
    title: 'Buka halaman ini di situs dengan isi draf.',
    onHandle: () =>
      navigateIntent('edit', { id, type, mode: 'presentation', presentation: PREVIEW_TOOL, preview: address.id }),
  }
}
