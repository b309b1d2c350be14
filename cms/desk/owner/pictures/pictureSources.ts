import type { AssetSource, CurrentUser } from 'sanity'
import { isOffice } from '../../../schema/roles.ts'
import { OwnPicturesDialog } from './OwnPicturesDialog.tsx'

/** Where pictures are chosen from: the office among all there are, an owner among her own. */
export function pictureSources(
  sources: AssetSource[],
  { currentUser }: { readonly currentUser: CurrentUser | null },
): AssetSource[] {
  return isOffice(currentUser) ? sources : sources.map((source) => ({ ...source, component: OwnPicturesDialog }))
}
