import { Card, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import type { ScannedGood } from './shelfReport.ts'

interface GoodRowProps {
  readonly good: ScannedGood
  readonly chosen: boolean
  readonly onChange: (chosen: boolean) => void
}

/** A product on a shelf: whether its label is to be printed, and how often the one that stands there was scanned. */
export function GoodRow({ good: { name, maker, shelf, price, scans }, chosen, onChange }: GoodRowProps) {
  return (
    <Card paddingY={3} borderBottom data-testid="shelf-good">
      <Flex as="label" gap={3} align="center" style={{ cursor: 'pointer' }}>
        <Checkbox
          aria-label={`Cetak label ${name}`}
          checked={chosen}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <Stack gap={3} style={{ flex: 1, minWidth: 0 }}>
          <Text weight="semibold" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text size={1} muted>
            {[maker, `Rak ${shelf}`, price].join(' · ')}
          </Text>
        </Stack>
        <Stack gap={2} style={{ textAlign: 'end' }}>
          <Text weight="semibold" data-testid="scans">
            {scans.toLocaleString('id')}
          </Text>
          <Text size={1} muted>
            kali dipindai
          </Text>
        </Stack>
      </Flex>
    </Card>
  )
}
