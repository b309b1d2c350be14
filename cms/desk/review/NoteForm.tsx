import { Button, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useState } from 'react'

interface NoteFormProps {
  readonly question: string
  readonly send: string
  readonly tone: 'caution' | 'critical'
  readonly onCancel: () => void
  readonly onSend: (note: string) => void
}

/** Asks for the words that go to an owner; without words nothing is sent. */
export function NoteForm({ question, send, tone, onCancel, onSend }: NoteFormProps) {
  const [note, setNote] = useState('')
  return (
    <Stack gap={4}>
      <Text as="label" htmlFor="return-note">
        {question}
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
          tone={tone}
          text={send}
          disabled={note.trim() === ''}
          onClick={() => onSend(note.trim())}
        />
      </Flex>
    </Stack>
  )
}
