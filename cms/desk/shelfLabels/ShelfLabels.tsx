import { Box, Button, Flex, Text } from '@sanity/ui'
import { useState } from 'react'
import { saveCsv } from '../saveFile.ts'
import { ToolFrame } from '../ToolFrame.tsx'
import { useSiteAnswer } from '../useSiteAnswer.ts'
import { GoodRow } from './GoodRow.tsx'
import { GoodsBar, type ShelfView } from './GoodsBar.tsx'
import { orderedGoods } from './goodsOrder.ts'
import { PrintPanel } from './PrintPanel.tsx'
import { scansCsv } from './scansCsv.ts'
import { shelfReport } from './shelfReport.ts'

const NONE: ReadonlySet<string> = new Set()

/** *Label rak*: prints labels for the shelves of the UMKM Center and the mall floor, and tells how often each is scanned. */
export function ShelfLabels() {
  const [view, setView] = useState<ShelfView>({ place: '', period: 30, order: 'shelf', text: '' })
  const [left, setLeft] = useState(NONE)
  const state = useSiteAnswer(`label?tempat=${view.place}&hari=${view.period}`, shelfReport)
  const { answer } = state
  const all = answer?.goods ?? []
  const goods = orderedGoods(all, view.order, view.text)
  const chosen = goods.filter(({ productId }) => !left.has(productId))
  const choose = (ids: readonly string[], wanted: boolean) =>
    setLeft(new Set(wanted ? [...left].filter((id) => !ids.includes(id)) : [...left, ...ids]))

  return (
    <ToolFrame title="Label rak" state={state}>
      {answer && (
        <>
          <GoodsBar
            view={view}
            places={answer.places}
            place={answer.place}
            onChange={(next) => {
              if (next.place !== view.place) setLeft(NONE)
              setView(next)
            }}
            onSave={
              goods.length > 0
                ? () => saveCsv(`pindai-${answer.place}-${view.period}-hari.csv`, scansCsv(answer.place, goods))
                : undefined
            }
          />
          <PrintPanel
            place={answer.place}
            productIds={chosen.length === all.length ? undefined : chosen.map(({ productId }) => productId)}
            count={chosen.length}
          />
          <Flex gap={3} align="center" justify="space-between" wrap="wrap">
            <Text size={1} muted data-testid="shelf-summary">
              {summaryOf(
                goods.length,
                goods.reduce((sum, { scans }) => sum + scans, 0),
                view,
              )}
            </Text>
            {goods.length > 0 && (
              <Button
                mode="bleed"
                text={chosen.length === goods.length ? 'Kosongkan pilihan' : 'Pilih semua'}
                onClick={() =>
                  choose(
                    goods.map(({ productId }) => productId),
                    chosen.length < goods.length,
                  )
                }
              />
            )}
          </Flex>
          {all.length === 0 && <Text size={1}>Belum ada produk yang didaftarkan di rak tempat ini.</Text>}
          <Box as="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {goods.map((good) => (
              <li key={good.productId}>
                <GoodRow
                  good={good}
                  chosen={!left.has(good.productId)}
                  onChange={(wanted) => choose([good.productId], wanted)}
                />
              </li>
            ))}
          </Box>
        </>
      )}
    </ToolFrame>
  )
}

function summaryOf(count: number, scans: number, { period }: ShelfView): string {
  return `${count.toLocaleString('id')} produk, ${scans.toLocaleString('id')} kali dipindai dalam ${period} hari terakhir.`
}
