import type { InquiryMessageKey } from '#inquiry/form/checkInquiry.ts'
import { cleanParagraphs } from '#inquiry/form/cleanText.ts'
import type { OfficeDesk } from '#inquiry/inquiries.ts'

/** What became of a button pressed at the office's desk. */
export interface OfficeOutcome {
  readonly done: boolean
  readonly message: InquiryMessageKey
}

/** Does what the posted form asks for: `release`, `discard`, or note an `answer`. */
export async function officeAction(
  office: OfficeDesk,
  token: string,
  form: FormData,
): Promise<OfficeOutcome | undefined> {
  const text = (name: string) => String(form.get(name) ?? '')
  switch (text('action')) {
    case 'release':
      return { done: await office.release(token), message: 'officeDone' }
    case 'discard':
      return { done: await office.discard(token), message: 'officeDiscarded' }
    case 'answer': {
      const answer = (['answered', 'declined'] as const).find((known) => known === text('answer'))
      const note = cleanParagraphs(text('note')).slice(0, 4000) || undefined
      if (!answer) return { done: false, message: 'errorOfficeAnswer' }
      if (answer === 'answered' && !note) return { done: false, message: 'errorOfficeNote' }
      const done = await office.recordAnswer(token, { businessId: text('business'), answer, note })
      return { done, message: 'officeDone' }
    }
    default:
      return undefined
  }
}
