import { useCallback } from 'react'
import { useDocumentPane } from 'sanity/structure'

/** Opens a field of the form, in whatever group and fold it stands, and puts the cursor into it. */
export function useGoToField(): (path: readonly string[]) => void {
  const { onPathOpen, onFocus } = useDocumentPane()
  return useCallback(
    (path) => {
      onPathOpen([...path])
      onFocus([...path])
    },
    [onPathOpen, onFocus],
  )
}
