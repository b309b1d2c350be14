import { useEffect, useState } from 'react'
import { type DocumentActionComponent, useCurrentUser, useDocumentOperation, useValidationStatus } from 'sanity'
import { reviewOf } from './reviewOf.ts'

/**
 * *Ajukan*: an owner hands her draft to the office. It stays submitted when she edits it further. While what she typed
 * last is still being checked the button stays alive (a click on a button that is disabled under it is lost); the draft
 * is handed in as soon as the check is over.
 */
export const submitAction: DocumentActionComponent = ({ id, type, draft }) => {
  const { patch } = useDocumentOperation(id, type)
  const user = useCurrentUser()
  const { validation, isValidating } = useValidationStatus(draft?._id ?? id, type, false)
  const [asked, setAsked] = useState(false)
  const faulty = validation.some((marker) => marker.level === 'error')
  const submitted = reviewOf(draft)?.state === 'submitted'
  const settled = !isValidating && !patch.disabled

  useEffect(() => {
    if (!asked || !settled) return
    setAsked(false)
    if (faulty) return
    const review = { _type: 'review', state: 'submitted', at: new Date().toISOString(), by: user?.id }
    patch.execute([{ set: { review } }])
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
