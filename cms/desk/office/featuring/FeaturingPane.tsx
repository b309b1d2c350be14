import { Box, Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { Choice } from '../../Choice.tsx'
import { CandidateList } from './CandidateList.tsx'
import { FEATURED_FILTERS, FEATURED_TYPES, type FeaturedType } from './candidates.ts'
import { FeaturingBar } from './FeaturingBar.tsx'
import { type Search, useCandidates } from './useCandidates.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** *Unggulan*: choose many products or makers, then feature them or no longer. */
export function FeaturingPane() {
  const [search, setSearch] = useState<Search>({ type: 'product', filter: 'all', typed: '' })
  const [chosen, setChosen] = useState(NOTHING)
  const [version, setVersion] = useState(0)
  const found = useCandidates(search, version)
  const shown = found?.shown ?? []
  const allChosen = shown.length > 0 && shown.every(({ _id }) => chosen.has(_id))

  const choose = (ids: readonly string[], choice: boolean) => {
    const others = [...chosen].filter((id) => !ids.includes(id))
    setChosen(new Set(choice ? [...others, ...ids] : others))
  }
  const changeType = (type: FeaturedType) => {
    setSearch({ ...search, type })
    setChosen(NOTHING)
  }
  const changed = () => {
    setChosen(NOTHING)
    setVersion(version + 1)
  }

  return (
    <Flex direction="column" height="fill">
      <Card padding={3} borderBottom>
        <Stack gap={3}>
          <Flex gap={2}>
            {FEATURED_TYPES.map(({ value, title }) => (
              <Button
                key={value}
                mode={search.type === value ? 'default' : 'ghost'}
                aria-pressed={search.type === value}
                text={title}
                onClick={() => changeType(value)}
              />
            ))}
          </Flex>
          <Flex gap={2} wrap="wrap">
            <Box style={{ flex: '1 1 180px' }}>
              <TextInput
                data-testid="featuring-search"
                aria-label="Cari"
                placeholder={search.type === 'product' ? 'Cari produk atau usaha' : 'Cari usaha'}
                value={search.typed}
                onChange={({ currentTarget }) => setSearch({ ...search, typed: currentTarget.value })}
              />
            </Box>
            <Box style={{ flex: '0 1 190px' }}>
              <Choice
                data-testid="featuring-filter"
                label="Tampilkan"
                choices={FEATURED_FILTERS}
                value={search.filter}
                onChange={(filter) => setSearch({ ...search, filter })}
              />
            </Box>
          </Flex>
          <Flex gap={3} align="center" justify="space-between">
            <Text size={1} muted>
              {found ? `${found.total} ditemukan` : 'Mencari…'}
              {found && found.total > shown.length ? `, ${shown.length} tampil` : ''}
            </Text>
            <Button
              mode="bleed"
              disabled={shown.length === 0}
              text={allChosen ? 'Lepas yang tampil' : 'Pilih yang tampil'}
              onClick={() =>
                choose(
                  shown.map(({ _id }) => _id),
                  !allChosen,
                )
              }
            />
          </Flex>
        </Stack>
      </Card>
      <Box style={{ flex: 1, overflow: 'auto', minHeight: 0 }}>
        <CandidateList candidates={shown} chosen={chosen} onChoose={(id, choice) => choose([id], choice)} />
      </Box>
      <FeaturingBar type={search.type} chosen={[...chosen]} onChanged={changed} />
    </Flex>
  )
}
