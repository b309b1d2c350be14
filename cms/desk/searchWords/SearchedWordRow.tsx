import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { Synonym } from './changeSynonyms.ts'
import { FoundNow } from './FoundNow.tsx'
import { LANGUAGE_NAMES } from './languageNames.ts'
import { isListed, type SynonymGroup } from './synonymGroups.ts'
import { clickShare } from './wordOrder.ts'
import type { SearchedWord, WordList } from './wordReport.ts'

interface SearchedWordRowProps {
  readonly word: SearchedWord
  readonly list: WordList
  readonly groups: readonly SynonymGroup[]
  /** The synonym that was made of it just now. */
  readonly made: Synonym | undefined
  readonly onAsk: () => void
  readonly onUndo: () => void
}

/** What was searched for and how it went; what was not found can be made a synonym. */
export function SearchedWordRow({ word, list, groups, made, onAsk, onUndo }: SearchedWordRowProps) {
  const { query, locale, times, missed } = word
  const isSynonym = list === 'missed' && (made !== undefined || isListed(groups, query))
  return (
    <Card paddingY={3} borderBottom data-testid="searched-word">
      <Flex gap={3} align="center" wrap="wrap">
        <Stack gap={3} style={{ flex: '1 1 200px', minWidth: 0 }}>
          <Flex gap={2} align="center" wrap="wrap">
            <Text weight="semibold" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {query}
            </Text>
            <Badge>{LANGUAGE_NAMES[locale]}</Badge>
            {isSynonym && <Badge tone="positive">Sudah sinonim</Badge>}
          </Flex>
          <Text size={1} muted>
            {[
              list === 'missed' ? `${missed} kali tidak ketemu, dari ${times} pencarian` : `${times} kali dicari`,
              ...(list === 'searched' && missed > 0 ? [`${missed} tidak ketemu`] : []),
              ...trendOf(word),
              ...clicksOf(word),
            ].join(' · ')}
          </Text>
          {isSynonym && (
            <Text size={1} role="status">
              {made && `“${made.added}” kini sama artinya dengan “${made.known}”. `}
              <FoundNow key={made?.key} query={query} locale={locale} expected={made !== undefined} />
            </Text>
          )}
        </Stack>
        {made ? (
          <Button mode="ghost" text="Urungkan" onClick={onUndo} />
        ) : (
          list === 'missed' &&
          !isSynonym && <Button mode="ghost" tone="primary" text="Jadikan sinonim" onClick={onAsk} />
        )}
      </Flex>
    </Card>
  )
}

function trendOf({ times, earlier }: SearchedWord): string[] {
  if (earlier === undefined || earlier === times) return []
  if (earlier === 0) return ['baru']
  return [`${times > earlier ? 'naik' : 'turun'} dari ${earlier}`]
}

function clicksOf(word: SearchedWord): string[] {
  if (word.meanRank === undefined) return []
  const share = clickShare(word).toLocaleString('id', { style: 'percent' })
  return [
    `${share} membuka produk, rata-rata urutan ke-${word.meanRank.toLocaleString('id', { maximumFractionDigits: 1 })}`,
  ]
}
