import { Button, Stack, Text } from '@sanity/ui'
import { GuideCard } from '../GuideCard.tsx'
import { useGoToField } from '../useGoToField.ts'
import type { Completeness, Fact } from './completeness.ts'
import { PercentBar } from './PercentBar.tsx'

const WHO_MISSES_IT = [
  { missedBy: 'everyone', title: 'Dicari setiap pembeli' },
  { missedBy: 'importers', title: 'Ditanyakan pembeli luar negeri' },
  { missedBy: 'someBuyers', title: 'Membantu sebagian pembeli' },
] as const

/** How complete the profile is, live as she types; each missing entry leads to its field. */
export function CompletenessCard({ percent, missing }: Completeness) {
  return (
    <GuideCard
      testId="completeness"
      title={`Profil ${percent} % lengkap`}
      figure={missing.length > 0 && <Text size={1} muted>{`Kurang ${missing.length}`}</Text>}
      summary={<PercentBar percent={percent} label="Kelengkapan profil" />}
    >
      {missing.length === 0 ? (
        <Text size={1}>Semua yang dicari pembeli sudah ada.</Text>
      ) : (
        <Stack gap={4}>
          {WHO_MISSES_IT.map(({ missedBy, title }) => (
            <MissingFacts key={missedBy} title={title} facts={missing.filter((fact) => fact.missedBy === missedBy)} />
          ))}
        </Stack>
      )}
    </GuideCard>
  )
}

function MissingFacts({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  const goTo = useGoToField()
  if (facts.length === 0) return null
  return (
    <Stack gap={2}>
      <Text size={1} muted>
        {title}
      </Text>
      {facts.map((fact) => (
        <Button
          key={fact.title}
          mode="ghost"
          justify="flex-start"
          fontSize={1}
          padding={3}
          text={fact.title}
          onClick={() => goTo(fact.path)}
        />
      ))}
    </Stack>
  )
}
