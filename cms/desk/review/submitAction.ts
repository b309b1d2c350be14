import { type DocumentActionComponent, useCurrentUser, useDocumentOperation, useValidationStatus } from 'sanity'
import { reviewOf } from './reviewOf.ts'

/** *Ajukan*: an owner hands her draft to the office. It stays submitted when she edits it further. */
export const submitAction: DocumentActionComponent = ({ id, type, draft }) => {
  const { patch } = useDocumentOperation(id, type)
  const user = useCurrentUser()
  const { validation, isValidating } = useValidationStatus(draft?._id ?? id, type, false)
  const faulty = validation.some((marker) => marker.level === 'error')
  const submitted = reviewOf(draft)?.state === 'submitted'

  return {
    label: submitted ? 'Sudah diajukan' : 'Ajukan untuk ditinjau',
    tone: 'positive',
    disabled: !draft || submitted || faulty || isValidating || Boolean(patch.disabled),
    title: hint({ hasDraft: Boolean(draft), submitted, faulty }),
    onHandle: () => {
      const review = { _type: 'review', state: 'submitted', at: new Date().toISOString(), by: user?.id }
      patch.execute([{ set: { review } }])
    },
  }
}

function hint({ hasDraft, submitted, faulty }: { hasDraft: boolean; submitted: boolean; faulty: boolean }): string {
  if (!hasDraft) return 'Belum ada perubahan untuk diajukan.'
  if (submitted) return 'Dinas akan meninjaunya. Anda masih boleh memperbaiki isinya.'
  if (faulty) return 'Perbaiki dahulu isian yang bertanda merah.'
  return 'Dinas meninjau perubahan ini, lalu menerbitkannya.'
}
