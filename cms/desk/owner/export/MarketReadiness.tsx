import { Badge, Box, Card, Flex, Stack, Text } from '@sanity/ui'
import type { Check, Readiness } from '../../../readiness/readiness.ts'
import type { OwnerRequirement } from './exportRules.ts'
import { MissingRequirement } from './MissingRequirement.tsx'
import type { MakerCertificate } from './makerCertificates.ts'

type OwnReadiness = Readiness<string, OwnerRequirement, MakerCertificate>
type OwnCheck = Check<OwnerRequirement, MakerCertificate>

/** One market: what it asks that is missing, with a way to mend it; then what is met, unknown, or others' business. */
export function MarketReadiness({ name, readiness }: { readonly name: string; readonly readiness: OwnReadiness }) {
  const { market, met, missing, unknown, others } = readiness
  return (
    <Card data-testid={`readiness-${market}`} border radius={2} padding={3}>
      <details>
        <summary style={{ cursor: 'pointer', display: 'block' }}>
          <Flex align="center" justify="space-between" gap={2}>
            <Text size={1} weight="medium">
              {name}
            </Text>
            <Verdict readiness={readiness} />
          </Flex>
        </summary>
        <Box marginTop={4}>
          <Stack gap={4}>
            {missing.length > 0 && (
              <Stack gap={2}>
                <Text size={1} weight="semibold">
                  Masih kurang
                </Text>
                {missing.map(({ requirement }) => (
                  <MissingRequirement key={requirement.id} requirement={requirement} />
                ))}
              </Stack>
            )}
            <Titles title="Sudah terpenuhi" sign="✓" checks={met} />
            <Titles title="Belum dapat diketahui; tanyakan kepada Dinas" sign="?" checks={unknown} />
            <Titles title="Diurus importir atau bersama kiriman" sign="–" checks={others} />
          </Stack>
        </Box>
      </details>
    </Card>
  )
}

function Verdict({ readiness: { ready, missing } }: { readonly readiness: OwnReadiness }) {
  const owed = missing.filter(({ requirement }) => requirement.severity === 'must').length
  if (ready) return <Badge tone="positive">Siap</Badge>
  if (owed > 0) return <Badge tone="caution">{`Kurang ${owed}`}</Badge>
  return <Badge>Belum dapat dinilai</Badge>
}

interface TitlesProps {
  readonly title: string
  readonly sign: string
  readonly checks: readonly OwnCheck[]
}

function Titles({ title, sign, checks }: TitlesProps) {
  if (checks.length === 0) return null
  return (
    <Stack gap={3}>
      <Text size={1} weight="semibold">
        {title}
      </Text>
      {checks.map(({ requirement, certificate }) => (
        <Flex key={requirement.id} gap={2}>
          <Text size={1} aria-hidden>
            {sign}
          </Text>
          <Text size={1}>
            {requirement.title}
            {certificate && !certificate.verified && ' (sertifikat belum diperiksa Dinas)'}
          </Text>
        </Flex>
      ))}
    </Stack>
  )
}
