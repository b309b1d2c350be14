import { Box, Button, Flex } from '@sanity/ui'
import { Choice } from '../Choice.tsx'
import { FilterField } from '../FilterField.tsx'
import { PERIOD_CHOICES, type Period } from '../periods.ts'
import { ORDERS, type Order } from './goodsOrder.ts'
import type { ShelfReport } from './shelfReport.ts'

/** What is looked at, and how. */
export interface ShelfView {
  /** The place's slug; empty for the first. */
  readonly place: string
  readonly period: Period
  readonly order: Order
  readonly text: string
}

interface GoodsBarProps {
  readonly view: ShelfView
  readonly places: ShelfReport['places']
  readonly place: string
  readonly onChange: (view: ShelfView) => void
  /** Takes what is shown along as a table; absent while there is nothing. */
  readonly onSave: (() => void) | undefined
}

/** Chooses the place, the time, the order and a part of the products. */
export function GoodsBar({ view, places, place, onChange, onSave }: GoodsBarProps) {
  return (
    <Flex gap={2} wrap="wrap">
      <Box style={{ flex: '1 1 180px' }}>
        <Choice
          label="Tempat"
          data-testid="shelf-place"
          choices={places.map(({ slug, title }) => ({ value: slug, title }))}
          value={place}
          onChange={(slug) => onChange({ ...view, place: slug })}
        />
      </Box>
      <FilterField
        label="Saring produk, usaha, rak"
        value={view.text}
        onChange={(text) => onChange({ ...view, text })}
      />
      <Box style={{ flex: '1 1 140px' }}>
        <Choice
          label="Masa"
          choices={PERIOD_CHOICES}
          value={view.period}
          onChange={(period) => onChange({ ...view, period })}
        />
      </Box>
      <Box style={{ flex: '1 1 160px' }}>
        <Choice label="Urutan" choices={ORDERS} value={view.order} onChange={(order) => onChange({ ...view, order })} />
      </Box>
      <Button mode="ghost" text="Unduh CSV" disabled={!onSave} {...(onSave && { onClick: onSave })} />
    </Flex>
  )
}
