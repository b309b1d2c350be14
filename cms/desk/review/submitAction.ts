import { useEffect, useState } from 'react'
import {
  type DocumentActionComponent,
  useCurrentUser,
  useDocumentOperation,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import { newReview, reviewOf } from './reviewOf.ts'

/** A check may still tell of a fault that the last words mended; it is heard out for so long. */
const GIVE_UP_MS = 5_000

/**
 * *Ajukan*: an owner hands her draft to the office. It stays submitted when she edits it further. While what she typed
 * last is still being checked the button stays alive (a click on a button that is disabled under it is lost); the draft
 * is handed in as soon as the check is over.
 */
export const submitAction: DocumentActionComponent = ({ id, type, draft }) => {
  const { patch } = useDocumentOperation(id, type)
  const user = useCurrentUser()
  const { validation, isValidating, revision } = useValidationStatus(draft?._id ?? id, type, false)
  const { isSyncing } = useSyncState(id, type)
  const [asked, setAsked] = useState(false)
  const faulty = validation.some((marker) => marker.level === 'error')
  const submitted = reviewOf(draft)?.state === 'submitted'
  // A check of what stood there before the last words says nothing of them.
  const settled = !isValidating && !isSyncing && revision === draft?._rev && !patch.disabled

  useEffect(() => {
    if (!asked || !settled) return
    if (faulty) {
      const givingUp = setTimeout(() => setAsked(false), GIVE_UP_MS)
      return () => clearTimeout(givingUp)
    }
    setAsked(false)
    patch.execute([{ set: { review: newReview('submitted', user?.id, new Date()) } }])
    return
  }, [asked, settled, faulty, patch, user])

  return {
    label: submitted ? 'Sudah diajukan' : 'Ajukan untuk ditinjau',
    tone: 'positive',
    disabled: !draft || submitted || (settled && faulty),
    title: hint({ hasDraft: Boolean(draft), submitted, faulty }),
    onHandle: () => setAsked(true),
  }
}

function hint({ hasDraft, submitted, faulty }: { hasDraft: boolean; submitted: boolean; faulty: boolean }): string {
  if (!hasDraft) return 'Belum ada perubahan untuk diajukan.'
  if (submitted) return 'Dinas akan meninjaunya. Anda masih boleh memperbaiki isinya.'
  if (faulty) return 'Perbaiki dahulu isian yang bertanda merah.'
  return 'Dinas meninjau perubahan ini, lalu menerbitkannya.'
}
