import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient } from 'sanity'
import { API_VERSION } from '../apiVersion.ts'
import { fileFromSite } from '../askSite.ts'
import { saveFile } from '../saveFile.ts'
import { StartPosition } from './StartPosition.tsx'
import { MOST_NAMED } from './shelfReport.ts'

interface PrintPanelProps {
  readonly place: string
  /** The products whose labels are wanted; undefined: all of the place. */
  readonly productIds: readonly string[] | undefined
  readonly count: number
}

/** Has labels printed on a sheet of stickers, from a sticker on. */
export function PrintPanel({ place, productIds, count }: PrintPanelProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const [start, setStart] = useState(0)
  const [printing, setPrinting] = useState(false)
  const tooMany = (productIds?.length ?? 0) > MOST_NAMED

  const print = async () => {
    setPrinting(true)
    const parameters = new URLSearchParams({ tempat: place, mulai: String(start) })
    for (const id of productIds ?? []) parameters.append('produk', id)
    try {
      saveFile(`label-rak-${place}.pdf`, await fileFromSite(client, `label.pdf?${parameters}`))
    } catch (failure) {
      const description = failure instanceof Error ? failure.message : String(failure)
      toast.push({ status: 'error', title: 'Label belum tercetak.', description, closable: true })
    }
    setPrinting(false)
  }

  return (
    <Card padding={4} radius={2} border>
      <Flex gap={5} wrap="wrap" align="center">
        <StartPosition start={start} onChange={setStart} />
        <Stack gap={4} style={{ flex: '1 1 220px' }}>
          <Text size={1} muted>
            Kertas stiker A4 berisi 21 label, 63,5 × 38,1 mm. Cetak dengan ukuran sebenarnya (100%), tanpa penyesuaian
            halaman.
          </Text>
          {tooMany && (
            <Text size={1} role="alert">
              {`Pilih paling banyak ${MOST_NAMED} produk, atau semuanya.`}
            </Text>
          )}
          <Flex>
            <Button
              tone="primary"
              text={printing ? 'Mencetak…' : `Cetak ${count.toLocaleString('id')} label`}
              disabled={count === 0 || printing || tooMany}
              onClick={() => void print()}
            />
          </Flex>
        </Stack>
      </Flex>
    </Card>
  )
}
