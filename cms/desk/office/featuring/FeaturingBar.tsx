import { Box, Button, Card, Dialog, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { useClient } from 'sanity'
import { API_VERSION } from '../../apiVersion.ts'
import type { FeaturedType } from './candidates.ts'
import { type Featuring, type FeaturingResult, setFeatured } from './setFeatured.ts'

const NAMES: Readonly<Record<FeaturedType, string>> = { product: 'produk', business: 'usaha' }

interface FeaturingBarProps {
  readonly type: FeaturedType
  readonly chosen: readonly string[]
  readonly onChanged: () => void
}

/** How many are chosen and what to do with them: asked back first, then told how far it is, then undone if wished. */
export function FeaturingBar({ type, chosen, onChanged }: FeaturingBarProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const [asked, setAsked] = useState<boolean>()
  const [done, setDone] = useState<number>()
  const [last, setLast] = useState<{ readonly featuring: Featuring; readonly result: FeaturingResult }>()

  const run = async (featuring: Featuring) => {
    setAsked(undefined)
    setLast(undefined)
    setDone(0)
    const result = await setFeatured(client, featuring, setDone)
    setDone(undefined)
    setLast({ featuring, result })
    onChanged()
  }

  const busy = done !== undefined
  return (
    <Card padding={3} borderTop style={{ position: 'sticky', bottom: 0, zIndex: 1 }}>
      <Stack gap={3}>
        {busy && <Text size={1}>{`Menyimpan… ${done} selesai`}</Text>}
        {last && <Outcome {...last} name={NAMES[type]} onRun={run} />}
        <Flex gap={2} align="center" wrap="wrap">
          <Text size={1} weight="semibold" data-testid="featuring-count" style={{ flex: '1 1 90px' }}>
            {`${chosen.length} dipilih`}
          </Text>
          <Button
            tone="positive"
            text="Unggulkan"
            disabled={busy || chosen.length === 0}
            onClick={() => setAsked(true)}
          />
          <Button
            mode="ghost"
            text="Jangan unggulkan"
            disabled={busy || chosen.length === 0}
            onClick={() => setAsked(false)}
          />
        </Flex>
      </Stack>
      {asked !== undefined && (
        <Dialog
          id="featuring"
          header={questionFor(asked, chosen.length, NAMES[type])}
          onClose={() => setAsked(undefined)}
        >
          <Box padding={4}>
            <Stack gap={4}>
              <Text>
                {asked
                  ? 'Mereka naik dalam hasil pencarian di situs, segera setelah ini. Perubahan lain pada draf tidak ikut terbit.'
                  : 'Mereka tidak lagi didahulukan dalam hasil pencarian di situs.'}
              </Text>
              <Flex gap={2} justify="flex-end">
                <Button mode="bleed" text="Batal" onClick={() => setAsked(undefined)} />
                <Button
                  data-testid="featuring-confirm"
                  tone={asked ? 'positive' : 'caution'}
                  text={asked ? 'Unggulkan' : 'Jangan unggulkan'}
                  onClick={() => run({ ids: chosen, featured: asked })}
                />
              </Flex>
            </Stack>
          </Box>
        </Dialog>
      )}
    </Card>
  )
}

function questionFor(featured: boolean, count: number, name: string): string {
  return featured ? `Unggulkan ${count} ${name}?` : `Berhenti mengunggulkan ${count} ${name}?`
}

interface OutcomeProps {
  readonly featuring: Featuring
  readonly result: FeaturingResult
  readonly name: string
  readonly onRun: (featuring: Featuring) => void
}

/** What became of it: undo what was changed, try again what failed. */
function Outcome({ featuring: { featured }, result: { changed, failed, problem }, name, onRun }: OutcomeProps) {
  return (
    <Card data-testid="featuring-outcome" tone={failed.length > 0 ? 'critical' : 'positive'} padding={3} radius={2}>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1} style={{ flex: '1 1 160px' }}>
          {`${changed.length} ${name} ${featured ? 'diunggulkan' : 'tidak lagi diunggulkan'}.`}
          {failed.length > 0 && ` ${failed.length} gagal: ${problem ?? ''}`}
        </Text>
        {failed.length > 0 && <Button mode="ghost" text="Coba lagi" onClick={() => onRun({ ids: failed, featured })} />}
        {changed.length > 0 && (
          <Button mode="ghost" text="Urungkan" onClick={() => onRun({ ids: changed, featured: !featured })} />
        )}
      </Flex>
    </Card>
  )
}
