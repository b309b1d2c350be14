import { Box, Button, Flex, Stack, Tab, TabList } from '@sanity/ui'
import { Choice } from '../Choice.tsx'
import { FilterField } from '../FilterField.tsx'
import { PERIOD_CHOICES, type Period } from '../periods.ts'
import { saveCsv } from '../saveFile.ts'
import { csvOf } from './csv.ts'
import { ORDERS, type Order } from './wordOrder.ts'
import type { SearchedWord, WordList } from './wordReport.ts'

/** What is looked at, and how. */
export interface WordView {
  readonly list: WordList
  readonly period: Period
  readonly order: Order
  readonly text: string
}

const LISTS: readonly { readonly list: WordList; readonly title: string }[] = [
  { list: 'missed', title: 'Dicari, tidak ketemu' },
  { list: 'searched', title: 'Sering dicari' },
]
/** Ids by which the tabs and what they show name one another. */
export const WORDS_PANEL = 'searched-words'
export const tabOf = (list: WordList): string => `${WORDS_PANEL}-${list}`

interface WordBarProps {
  readonly view: WordView
  /** What is shown, to be taken along as a table. */
  readonly words: readonly SearchedWord[]
  readonly onChange: (view: WordView) => void
}

/** Chooses the list, the time, the order and a part of the words. */
export function WordBar({ view, words, onChange }: WordBarProps) {
  return (
    <Stack gap={3}>
      <TabList gap={2}>
        {LISTS.map(({ list, title }) => (
          <Tab
            key={list}
            id={tabOf(list)}
            aria-controls={WORDS_PANEL}
            label={title}
            selected={view.list === list}
            onClick={() => onChange({ ...view, list })}
          />
        ))}
      </TabList>
      <Flex gap={2} wrap="wrap">
        <FilterField label="Saring kata" value={view.text} onChange={(text) => onChange({ ...view, text })} />
        <Box style={{ flex: '1 1 150px' }}>
          <Choice
            label="Masa"
            choices={PERIOD_CHOICES}
            value={view.period}
            onChange={(period) => onChange({ ...view, period })}
          />
        </Box>
        <Box style={{ flex: '1 1 150px' }}>
          <Choice
            label="Urutan"
            choices={ORDERS}
            value={view.order}
            onChange={(order) => onChange({ ...view, order })}
          />
        </Box>
        <Button
          mode="ghost"
          text="Unduh CSV"
          disabled={words.length === 0}
          onClick={() => saveCsv(`kata-pencarian-${view.period}-hari.csv`, csvOf(words))}
        />
      </Flex>
    </Stack>
  )
}
