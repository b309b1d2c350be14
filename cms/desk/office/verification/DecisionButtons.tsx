import { Box, Button, Dialog, Flex, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { getDraftId, useClient, useCurrentUser, useEditState, useValidationStatus } from 'sanity'
import { API_VERSION } from '../../apiVersion.ts'
import { NoteForm } from '../../review/NoteForm.tsx'
import { useBackToQueue } from '../useBackToQueue.ts'
import { type Decision, decide } from './decide.ts'

const TYPE = 'certificate'
const DONE = { verified: 'Sertifikat disahkan', rejected: 'Sertifikat ditolak' }

/** *Sahkan* and *Tolak*. What was rejected asks for a reason, which its owner reads. */
export function DecisionButtons({ id }: { readonly id: string }) {
  const { draft, published } = useEditState(id, TYPE)
  const { validation } = useValidationStatus(draft ? getDraftId(id) : id, TYPE, false)
  const client = useClient({ apiVersion: API_VERSION })
  const user = useCurrentUser()
  const toast = useToast()
  const backToQueue = useBackToQueue()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const faulty = validation.some(({ level }) => level === 'error')

  const record = async (state: Decision['state'], note?: string) => {
    setAsking(false)
    setBusy(true)
    try {
      const decision = { state, by: user?.id ?? '', at: new Date(), ...(note && { note }) }
      await decide(client, id, { draft, published }, decision)
      toast.push({ status: 'success', title: DONE[state] })
      backToQueue()
    } catch (failure) {
      const description = failure instanceof Error ? failure.message : String(failure)
      toast.push({
        status: 'error',
        title: 'Keputusan belum tersimpan. Coba sekali lagi.',
        description,
        closable: true,
      })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Flex gap={2} wrap="wrap" align="center">
      <Button
        data-testid="verify"
        tone="positive"
        text="Sahkan"
        disabled={busy || faulty || !(draft || published)}
        onClick={() => record('verified')}
      />
      <Button
        data-testid="reject"
        tone="critical"
        mode="ghost"
        text="Tolak"
        disabled={busy || !(draft || published)}
        onClick={() => setAsking(true)}
      />
      {faulty && (
        <Text size={1} muted>
          Belum dapat disahkan: ada isian bertanda merah.
        </Text>
      )}
      {asking && (
        <Dialog id="reject" header="Tolak sertifikat" onClose={() => setAsking(false)} width={1}>
          <Box padding={4}>
            <NoteForm
              question="Mengapa ditolak? Pemilik membaca alasan ini."
              send="Tolak"
              tone="critical"
              onCancel={() => setAsking(false)}
              onSend={(note) => record('rejected', note)}
            />
          </Box>
        </Dialog>
      )}
    </Flex>
  )
}
