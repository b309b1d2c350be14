import { Box, Card, Stack, Text } from '@sanity/ui'
import { COLUMNS, ROWS } from './shelfReport.ts'

const STICKERS = Array.from({ length: COLUMNS * ROWS }, (_, place) => ({
  place,
  name: `Baris ${Math.floor(place / COLUMNS) + 1}, kolom ${(place % COLUMNS) + 1}`,
}))
const SHEET = { display: 'grid', gridTemplateColumns: `repeat(${COLUMNS}, max-content)`, gap: 4 } as const
const STICKER = { width: 36, height: 24, cursor: 'pointer', borderRadius: 2 } as const

interface StartPositionProps {
  /** Counted from 0, row by row. */
  readonly start: number
  readonly onChange: (start: number) => void
}

/** The sheet of stickers in small: a click tells from which sticker on it is unused. */
export function StartPosition({ start, onChange }: StartPositionProps) {
  return (
    <Stack gap={3}>
      <Text size={1} weight="semibold">
        Mulai dari stiker
      </Text>
      <Box role="group" aria-label="Mulai dari stiker" style={SHEET}>
        {STICKERS.map(({ place, name }) => (
          <Card
            as="button"
            type="button"
            key={name}
            border
            tone={place < start ? 'transparent' : 'primary'}
            aria-label={name}
            aria-pressed={place === start}
            onClick={() => onChange(place)}
            style={{ ...STICKER, outline: place === start ? '2px solid currentColor' : 'none' }}
          />
        ))}
      </Box>
    </Stack>
  )
}
