import { WORKING_DAYS_TO_ANSWER } from '../../schema/waiting.ts'
import { reviewOf } from './reviewOf.ts'

export interface Notice {
  readonly tone: 'caution' | 'critical' | 'primary' | 'positive'
  readonly title: string
  readonly text: string
}

interface Standing {
  readonly draft: unknown
  /** When the published document was published last, ISO 8601; undefined when there is none. */
  readonly publishedAt: string | undefined
  /** How many fields of the draft hold it back from being submitted. */
  readonly faults: number
  /** Whether a curator reads it, not the owner. */
  readonly office: boolean
}

/** What to tell of where a document stands between its owner, the office and the site. */
export function noticeFor({ draft, publishedAt, faults, office }: Standing): Notice | undefined {
  const review = reviewOf(draft)
  if (review?.state === 'returned') {
    const note = review.note ?? 'Periksa kembali isinya.'
    return {
      tone: 'critical',
      title: withMoment('Dikembalikan oleh Dinas', review.at),
      text: office ? note : `${note}\n\nPerbaiki isiannya, lalu tekan “Ajukan untuk ditinjau” lagi.`,
    }
  }
  if (review?.state === 'submitted') {
    return {
      tone: 'caution',
      title: withMoment('Menunggu tinjauan, diajukan', review.at),
      text: office
        ? 'Periksa perubahan ini, lalu terbitkan atau kembalikan dengan catatan.'
        : `Dinas menjawab dalam ${WORKING_DAYS_TO_ANSWER} hari kerja. Isian masih boleh diperbaiki.`,
    }
  }
  if (office) return undefined
  if (draft) {
    return {
      tone: 'primary',
      title: 'Belum diajukan',
      text:
        faults > 0
          ? `Tersimpan, tetapi ${faults} isian bertanda merah. Perbaiki dahulu, lalu tekan “Ajukan untuk ditinjau”.`
          : 'Perubahan tersimpan, tetapi belum tampil di situs. Tekan “Ajukan untuk ditinjau” bila sudah selesai.',
    }
  }
  return publishedAt
    ? {
        tone: 'positive',
        title: 'Sudah tampil di situs',
        text: withMoment('Pembeli melihat isian ini sejak', publishedAt),
      }
    : undefined
}

const moment = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' })

function withMoment(text: string, at: string | undefined): string {
  return at ? `${text} ${moment.format(new Date(at))}` : text
}
