import { Badge, Card, Flex, Stack, Text } from '@sanity/ui'
import { type ComponentProps, useCallback } from 'react'
import { getPublishedId, useUser } from 'sanity'
import { usePaneRouter } from 'sanity/structure'
import { CERTIFICATE_KINDS } from '../../schema/options/certificateOptions.ts'
import { titleOf } from '../../schema/options/option.ts'
import { isOverdue, waitingText } from '../../schema/waiting.ts'
import { ALONE, WITH_CHANGES } from './reviewAddress.ts'
import type { WaitingDraft } from './waitingQueue.ts'

const TYPE_NAMES: Readonly<Record<WaitingDraft['_type'], string>> = {
  business: 'Usaha',
  product: 'Produk',
  certificate: 'Sertifikat',
}

interface WaitingItemProps {
  readonly draft: WaitingDraft
  readonly now: Date
}

/** One draft of the queue: what it is, whose, who handed it in, and since when it waits. */
export function WaitingItem({ draft, now }: WaitingItemProps) {
  const id = getPublishedId(draft._id)
  const { ChildLink, routerPanesState, groupIndex } = usePaneRouter()
  const Link = useCallback(
    (props: ComponentProps<'a'>) => (
      <ChildLink {...props} childId={id} childParameters={draft.isNew ? ALONE : WITH_CHANGES} />
    ),
    [ChildLink, id, draft.isNew],
  )
  const open = routerPanesState[groupIndex + 1]?.[0]?.id === id
  const late = isOverdue(draft.since, now)
  return (
    <Card as={Link} data-as="a" data-testid="waiting-item" padding={3} radius={2} tone={open ? 'primary' : 'default'}>
      <Stack gap={3}>
        <Flex gap={2} align="flex-start">
          <Text size={1} weight="semibold" style={{ flex: 1 }}>
            {[titleOf(CERTIFICATE_KINDS, draft.kind ?? undefined), draft.title].filter(Boolean).join(' ') ||
              'Tanpa judul'}
          </Text>
          <Badge tone="neutral">{draft.isNew ? `${TYPE_NAMES[draft._type]} baru` : TYPE_NAMES[draft._type]}</Badge>
        </Flex>
        <Text size={1} muted>
          {draft.business ?? 'Usaha belum dipilih'}
        </Text>
        <Flex gap={2} align="center" wrap="wrap">
          <Text size={1} muted style={{ flex: 1 }}>
            {waitingText(draft.since, now)}
            <Submitter id={draft.by} />
          </Text>
          {late && <Badge tone="critical">Terlambat</Badge>}
        </Flex>
      </Stack>
    </Card>
  )
}

function Submitter({ id }: { readonly id: string | null }) {
  const [user] = useUser(id ?? '')
  return user?.displayName ? <> · oleh {user.displayName}</> : null
}
