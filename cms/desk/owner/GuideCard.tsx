import { ChevronDownIcon } from '@sanity/icons/ChevronDown'
import { Box, Card, Flex, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'

interface GuideCardProps {
  readonly testId: string
  readonly title: string
  /** Beside the title, seen while the card is folded. */
  readonly figure?: ReactNode
  /** Under the title, seen while the card is folded. */
  readonly summary?: ReactNode
  readonly children: ReactNode
}

/** A folded card above the form, so that on a phone the fields stay near. */
export function GuideCard({ testId, title, figure, summary, children }: GuideCardProps) {
  return (
    <Card data-testid={testId} padding={3} radius={2} border>
      <details>
        <summary style={{ cursor: 'pointer', display: 'block' }}>
          <Stack gap={3}>
            <Flex align="center" gap={2} justify="space-between">
              <Text size={1} weight="semibold">
                {title}
              </Text>
              <Flex align="center" gap={2}>
                {figure}
                <Text size={1}>
                  <ChevronDownIcon />
                </Text>
              </Flex>
            </Flex>
            {summary}
          </Stack>
        </summary>
        <Box marginTop={3}>{children}</Box>
      </details>
    </Card>
  )
}
