import { Box, Stack, TabPanel, Text } from '@sanity/ui'
import { useState } from 'react'
import { ToolFrame } from '../ToolFrame.tsx'
import { useLiveQuery } from '../useLiveQuery.ts'
import { useSiteAnswer } from '../useSiteAnswer.ts'
import { SearchedWordRow } from './SearchedWordRow.tsx'
import { SynonymDialog } from './SynonymDialog.tsx'
import { publishedGroups, SYNONYM_STATES, type SynonymState } from './synonymGroups.ts'
import { useMadeSynonyms } from './useMadeSynonyms.ts'
import { tabOf, WORDS_PANEL, WordBar, type WordView } from './WordBar.tsx'
import { orderedWords } from './wordOrder.ts'
import { type SearchedWord, type WordReport, wordReport } from './wordReport.ts'

const MOST_DRAWN = 100

/** *Kata pencarian*: what people look for on the site and do not find, and a way to help it. */
export function SearchWords() {
  const [view, setView] = useState<WordView>({ list: 'missed', period: 30, order: 'most', text: '' })
  const state = useSiteAnswer(`pencarian?days=${view.period}&list=${view.list}`, wordReport)
  const { answer } = state
  const groups = publishedGroups(useLiveQuery<readonly SynonymState[]>(SYNONYM_STATES))
  const [asked, setAsked] = useState<SearchedWord>()
  const { made, make, undo } = useMadeSynonyms()
  const words = orderedWords(answer?.words ?? [], view)

  return (
    <ToolFrame title="Kata pencarian" state={state} bar={<WordBar view={view} words={words} onChange={setView} />}>
      {answer && (
        <TabPanel id={WORDS_PANEL} aria-labelledby={tabOf(view.list)}>
          <Stack gap={4}>
            <Text size={1} muted data-testid="search-words-summary">
              {summaryOf(answer)}
            </Text>
            {words.length === 0 && <Text size={1}>{emptyText(view)}</Text>}
            <Box as="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {words.slice(0, MOST_DRAWN).map((word) => (
                <li key={`${word.locale} ${word.query}`}>
                  <SearchedWordRow
                    word={word}
                    list={view.list}
                    groups={groups}
                    made={made.get(word.query)}
                    onAsk={() => setAsked(word)}
                    onUndo={() => undo(word.query)}
                  />
                </li>
              ))}
            </Box>
            {words.length > MOST_DRAWN && (
              <Text size={1} muted>
                {`${MOST_DRAWN} dari ${words.length} kata tampil. Saring untuk melihat yang lain.`}
              </Text>
            )}
          </Stack>
        </TabPanel>
      )}
      {asked && (
        <SynonymDialog
          query={asked.query}
          groups={groups}
          onClose={() => setAsked(undefined)}
          onChoose={(synonym) => {
            setAsked(undefined)
            void make(asked.query, synonym)
          }}
        />
      )}
    </ToolFrame>
  )
}

function summaryOf({ total, missed, seldom, fewest }: WordReport): string {
  const counts = `${total.toLocaleString('id')} pencarian, ${missed.toLocaleString('id')} di antaranya tidak ketemu.`
  if (seldom === 0) return counts
  return `${counts} ${seldom.toLocaleString('id')} kata lain dicari kurang dari ${fewest} kali, jadi tidak ditampilkan.`
}

function emptyText({ list, text }: WordView): string {
  if (text.trim()) return 'Tidak ada kata yang memuat tulisan itu.'
  return list === 'missed' ? 'Semua yang dicari orang ketemu.' : 'Belum ada kata yang cukup sering dicari.'
}
