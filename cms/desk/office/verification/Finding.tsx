import { Badge, Flex, Stack, Text } from '@sanity/ui'
import { useUser } from 'sanity'
import { dayInWords } from './certificateChecks.ts'
import type { Verification } from './certificateDraft.ts'

const FINDINGS = {
  verified: { tone: 'positive', title: 'Disahkan' },
  rejected: { tone: 'critical', title: 'Ditolak' },
  unchecked: { tone: 'caution', title: 'Belum diperiksa' },
} as const

/** What the office found last: the result, when, by whom, and why. */
export function Finding({ verification }: { readonly verification: Verification | undefined }) {
  const { state, checkedOn, checkedBy, note } = verification ?? {}
  const { tone, title } = FINDINGS[state === 'verified' || state === 'rejected' ? state : 'unchecked']
  return (
    <Stack gap={3} data-testid="verification-finding">
      <Flex gap={2} align="center" wrap="wrap">
        <Badge tone={tone}>{title}</Badge>
        <Text size={1} muted>
          {checkedOn && dayInWords(checkedOn)}
          {checkedBy && <Checker id={checkedBy} />}
        </Text>
      </Flex>
      {note && <Text size={1}>{note}</Text>}
    </Stack>
  )
}

function Checker({ id }: { readonly id: string }) {
  const [user] = useUser(id)
  return <> oleh {user?.displayName ?? id}</>
}
