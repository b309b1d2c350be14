import { Box, Card, Stack, Text } from '@sanity/ui'
import { useCurrentUser } from 'sanity'
import { isOffice } from '../../schema/roles.ts'
import { reviewOf } from './reviewOf.ts'

interface Notice {
  readonly tone: 'caution' | 'critical' | 'primary'
  readonly title: string
  readonly text: string
}

/** Above the form: what happens next with this draft, and the office's note when it came back. */
export function ReviewBanner({ document }: { readonly document: unknown }) {
  const office = isOffice(useCurrentUser())
  const notice = noticeFor(document, office)
  if (!notice) return null
  return (
    <Box marginBottom={4}>
      <Card data-testid="review-banner" tone={notice.tone} padding={4} radius={2} border role="status">
        <Stack gap={3}>
          <Text weight="semibold">{notice.title}</Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{notice.text}</Text>
        </Stack>
      </Card>
    </Box>
  )
}

function noticeFor(document: unknown, office: boolean): Notice | undefined {
  const review = reviewOf(document)
  if (review?.state === 'returned') {
    return { tone: 'critical', title: 'Dikembalikan oleh Dinas', text: review.note ?? 'Periksa kembali isinya.' }
  }
  if (review?.state === 'submitted') {
    return {
      tone: 'caution',
      title: 'Menunggu tinjauan',
      text: office
        ? 'Periksa perubahan ini, lalu terbitkan atau kembalikan dengan catatan.'
        : 'Dinas akan meninjau. Perubahan tampil di situs setelah diterbitkan; Anda masih boleh memperbaikinya.',
    }
  }
  if (!office && isDraft(document)) {
    return {
      tone: 'primary',
      title: 'Belum diajukan',
      text: 'Perubahan ini tersimpan tetapi belum terlihat di situs. Tekan “Ajukan untuk ditinjau” bila sudah selesai.',
    }
  }
  return undefined
}

function isDraft(document: unknown): boolean {
  if (typeof document !== 'object' || document === null || !('_id' in document) || !('_createdAt' in document))
    return false
  return typeof document._id === 'string' && document._id.startsWith('drafts.')
}
