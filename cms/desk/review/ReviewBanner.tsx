import { Box, Card, Stack, Text } from '@sanity/ui'
import { useCurrentUser } from 'sanity'
import { useDocumentPane } from 'sanity/structure'
import { isOffice } from '../../schema/roles.ts'
import { addressOf } from '../preview/pageAddresses.ts'
import { slugOf } from '../slugOf.ts'
import { noticeFor } from './notice.ts'

/** Above the form: where the document stands, since when, what happens next, and where it is to be seen. */
export function ReviewBanner() {
  const office = isOffice(useCurrentUser())
  const { editState, documentType, validation } = useDocumentPane()
  const draft = editState?.draft
  const published = editState?.published
  const faults = new Set(validation.flatMap(({ level, path }) => (level === 'error' ? [String(path[0])] : []))).size
  const notice = noticeFor({ draft, publishedAt: published?._updatedAt, faults, office })
  if (!notice) return null
  const page = office || !published ? undefined : addressOf(documentType, slugOf(published))?.id
  return (
    <Box marginBottom={4}>
      <Card data-testid="review-banner" tone={notice.tone} padding={3} radius={2} border role="status">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {notice.title}
          </Text>
          <Text size={1} style={{ whiteSpace: 'pre-wrap' }}>
            {notice.text}
          </Text>
          {page && (
            <Text size={1}>
              <a data-testid="public-page" href={page} target="_blank" rel="noreferrer">
                {draft ? 'Lihat yang sekarang tampil di situs' : 'Lihat halamannya di situs'}
              </a>
            </Text>
          )}
        </Stack>
      </Card>
    </Box>
  )
}
