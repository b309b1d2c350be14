import { Badge, Box, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import type { Candidate } from './candidates.ts'

interface CandidateListProps {
  readonly candidates: readonly Candidate[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (id: string, choice: boolean) => void
}

/** A line each, ticked when chosen; the whole line takes the click. */
export function CandidateList({ candidates, chosen, onChoose }: CandidateListProps) {
  return (
    <Box as="ul" padding={2} style={{ listStyle: 'none', margin: 0 }}>
      {candidates.map(({ _id, title, business, featured }) => (
        <li key={_id}>
          <Card as="label" padding={3} radius={2} selected={false} style={{ display: 'block', cursor: 'pointer' }}>
            <Flex gap={3} align="center">
              <Checkbox
                checked={chosen.has(_id)}
                onChange={({ currentTarget }) => onChoose(_id, currentTarget.checked)}
              />
              <Stack gap={2} style={{ flex: 1 }}>
                <Text size={1} weight="medium">
                  {title ?? 'Tanpa judul'}
                </Text>
                {business && (
                  <Text size={1} muted>
                    {business}
                  </Text>
                )}
              </Stack>
              {featured && <Badge tone="positive">Diunggulkan</Badge>}
            </Flex>
          </Card>
        </li>
      ))}
    </Box>
  )
}
