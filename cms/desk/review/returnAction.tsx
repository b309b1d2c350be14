import { Button, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useState } from 'react'
import { type DocumentActionComponent, useCurrentUser, useDocumentOperation } from 'sanity'
import { reviewOf } from './reviewOf.ts'

/** *Kembalikan*: the office gives a submitted draft back to its owner, with a note of what to mend. */
export const returnAction: DocumentActionComponent = ({ id, type, draft, onComplete }) => {
  const { patch } = useDocumentOperation(id, type)
  const user = useCurrentUser()
  const [asking, setAsking] = useState(false)
  if (reviewOf(draft)?.state !== 'submitted') return null

  const close = () => {
    setAsking(false)
    onComplete()
  }
  const giveBack = (note: string) => {
    const review = { _type: 'review', state: 'returned', note, at: new Date().toISOString(), by: user?.id }
    patch.execute([{ set: { review } }])
    close()
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
      content: <ReturnNote onCancel={close} onSend={giveBack} />,
    },
  }
}

interface ReturnNoteProps {
  readonly onCancel: () => void
  readonly onSend: (note: string) => void
}

function ReturnNote({ onCancel, onSend }: ReturnNoteProps) {
  const [note, setNote] = useState('')
  return (
    <Stack gap={4}>
      <Text as="label" htmlFor="return-note">
        Apa yang perlu diperbaiki?
      </Text>
      <TextArea
        id="return-note"
        data-testid="return-note"
        rows={4}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text="Batal" onClick={onCancel} />
        <Button
          data-testid="return-send"
          tone="caution"
          text="Kembalikan"
          disabled={note.trim() === ''}
          onClick={() => onSend(note.trim())}
        />
      </Flex>
    </Stack>
  )
}
