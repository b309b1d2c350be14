import { Box, Card, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { isOverdue, WORKING_DAYS_TO_ANSWER } from '../../schema/waiting.ts'
import { useLiveQuery } from '../useLiveQuery.ts'
import { useNow } from './useNow.ts'
import { WaitingItem } from './WaitingItem.tsx'
import { WAITING_QUEUE, type WaitingDraft } from './waitingQueue.ts'

const PLURALS: readonly (readonly [WaitingDraft['_type'], string])[] = [
  ['business', 'usaha'],
  ['product', 'produk'],
  ['certificate', 'sertifikat'],
]

/** The office's queue: what owners handed in, oldest first, each a click away from its changes. */
export function WaitingPane() {
  const waiting = useLiveQuery<readonly WaitingDraft[]>(WAITING_QUEUE)
  const now = useNow()
  if (!waiting) {
    return (
      <Flex align="center" justify="center" padding={5}>
        <Spinner muted />
      </Flex>
    )
  }
  const late = waiting.filter(({ since }) => isOverdue(since, now)).length
  return (
    <Stack gap={2} padding={2}>
      <Card padding={3} radius={2} tone={late > 0 ? 'critical' : 'transparent'} data-testid="waiting-summary">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {waiting.length === 0 ? 'Tidak ada yang menunggu' : summaryOf(waiting)}
          </Text>
          <Text size={1} muted>
            {waiting.length === 0
              ? 'Semua pengajuan sudah ditinjau.'
              : late > 0
                ? `${late} lewat ${WORKING_DAYS_TO_ANSWER} hari kerja. Yang terlama di atas.`
                : 'Yang terlama di atas.'}
          </Text>
        </Stack>
      </Card>
      <Box as="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {waiting.map((draft) => (
          <li key={draft._id}>
            <WaitingItem draft={draft} now={now} />
          </li>
        ))}
      </Box>
    </Stack>
  )
}

function summaryOf(waiting: readonly WaitingDraft[]): string {
  return PLURALS.map(([type, plural]) => ({ plural, count: waiting.filter(({ _type }) => _type === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ plural, count }) => `${count} ${plural}`)
    .join(' · ')
}
