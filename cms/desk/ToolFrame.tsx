import { Card, Container, Flex, Spinner, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { SiteAnswer } from './useSiteAnswer.ts'

interface ToolFrameProps {
  readonly title: string
  /** What the tool waits for. */
  readonly state: SiteAnswer<unknown>
  /** Stands above, also while it waits. */
  readonly bar?: ReactNode
  readonly children: ReactNode
}

/** A tool of the office's that shows what the site answered: while it waits it says so, and why nothing came. */
export function ToolFrame({ title, state: { answer, problem }, bar, children }: ToolFrameProps) {
  return (
    <Card height="fill" overflow="auto">
      <Container width={2} paddingX={3} paddingY={5}>
        <Stack gap={4}>
          <Text as="h1" size={3} weight="bold">
            {title}
          </Text>
          {bar}
          {problem && (
            <Card tone="critical" padding={3} radius={2} role="alert">
              <Text size={1}>{problem}</Text>
            </Card>
          )}
          {!answer && !problem && (
            <Flex justify="center" padding={5}>
              <Spinner muted />
            </Flex>
          )}
          {children}
        </Stack>
      </Container>
    </Card>
  )
}
