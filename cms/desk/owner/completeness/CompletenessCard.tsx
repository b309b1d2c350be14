import { Button, Stack, Text } from '@sanity/ui'
import { GuideCard } from '../GuideCard.tsx'
import { useGoToField } from '../useGoToField.ts'
import type { Completeness, MissedBy } from './completeness.ts'

/** The green of the site's own buttons. */
const BAR = { accentColor: '#1f5b3f', blockSize: '0.5rem', inlineSize: '100%' }

const WHO_MISSES_IT: Readonly<Record<MissedBy, string>> = {
  everyone: 'Dicari setiap pembeli',
  importers: 'Ditanyakan pembeli luar negeri',
  someBuyers: 'Membantu sebagian pembeli',
}

/** How complete the profile is, live as she types; each missing entry leads to its field. */
export function CompletenessCard({ percent, missing }: Completeness) {
  const goTo = useGoToField()
  return (
    <GuideCard
      testId="completeness"
      title={`Profil ${percent} % lengkap`}
      figure={missing.length > 0 && <Text size={1} muted>{`Kurang ${missing.length}`}</Text>}
      summary={<progress value={percent} max={100} aria-label="Kelengkapan profil" style={BAR} />}
    >
      {missing.length === 0 ? (
        <Text size={1}>Semua yang dicari pembeli sudah ada.</Text>
      ) : (
        <Stack gap={2}>
          {missing.map(({ title, path, missedBy }) => (
            <Button
              key={title}
              mode="ghost"
              justify="flex-start"
              padding={3}
              textAlign="left"
              onClick={() => goTo(path)}
            >
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {title}
                </Text>
                <Text size={1} muted>
                  {WHO_MISSES_IT[missedBy]}
                </Text>
              </Stack>
            </Button>
          ))}
        </Stack>
      )}
    </GuideCard>
  )
}
