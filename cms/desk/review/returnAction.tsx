import { useToast } from '@sanity/ui/toast'
import { useEffect, useState } from 'react'
import { type DocumentActionComponent, useCurrentUser, useDocumentOperation, useSyncState } from 'sanity'
import { useBackToQueue } from '../office/useBackToQueue.ts'
import { NoteForm } from './NoteForm.tsx'
import { newReview, reviewOf } from './reviewOf.ts'

/**
 * *Kembalikan*: the office gives a submitted draft back to its owner, with a note of what to mend. Once that is saved,
 * a document that was opened from the queue closes.
 */
export const returnAction: DocumentActionComponent = ({ id, type, draft, onComplete }) => {
  const { patch } = useDocumentOperation(id, type)
  const user = useCurrentUser()
  const { isSyncing } = useSyncState(id, type)
  const toast = useToast()
  const backToQueue = useBackToQueue()
  const [asking, setAsking] = useState(false)
  const [given, setGiven] = useState(false)
  const state = reviewOf(draft)?.state
  const saved = given && state === 'returned' && !isSyncing

  useEffect(() => {
    if (!saved) return
    toast.push({
      status: 'success',
      title: 'Dikembalikan kepada pemilik',
      description: 'Pemilik membaca catatan Anda di Studio, pada “Dikembalikan Dinas”.',
    })
    onComplete()
    backToQueue()
  }, [saved, toast, onComplete, backToQueue])

  if (state !== 'submitted') return null

  const close = () => {
    setAsking(false)
    onComplete()
  }
  const giveBack = (note: string) => {
    patch.execute([{ set: { review: newReview('returned', user?.id, new Date(), note) } }])
    setAsking(false)
    setGiven(true)
  }
  return {
    label: 'Kembalikan',
    tone: 'caution',
    title: 'Kembalikan kepada pemilik dengan catatan.',
    onHandle: () => setAsking(true),
    dialog: asking && {
      type: 'dialog',
      header: 'Kembalikan kepada pemilik',
      onClose: close,
      content: (
        <NoteForm
          question="Apa yang perlu diperbaiki?"
          send="Kembalikan"
          tone="caution"
          onCancel={close}
          onSend={giveBack}
        />
      ),
    },
  }
}
