import type { Database } from '#platform/database/database.ts'
import type { OfficeDesk } from './inquiries.ts'
import { releaseInquiry, storeAnswer } from './store/answerInquiry.ts'
import { discardHeldInquiry } from './store/eraseInquiry.ts'
import { buyersView, readByToken } from './store/readInquiry.ts'

export interface OfficeDeskOptions {
  readonly db: Database
  readonly now: () => Date
  readonly onStored?: (() => void) | undefined
}

/** The office's side: held inquiries, and makers' answers. */
export function createOfficeDesk({ db, now, onStored }: OfficeDeskOptions): OfficeDesk {
  /** Runs an action on the inquiry that a link leads to, and sends the mail it calls for. */
  async function act(token: string, action: (inquiryId: string) => Promise<boolean>): Promise<boolean> {
    const stored = await readByToken(db, 'office', token)
    const done = stored !== undefined && (await action(stored.id))
    if (done) onStored?.()
    return done
  }

  return {
    async byToken(token) {
      const stored = await readByToken(db, 'office', token)
      return stored && { ...buyersView(stored), suspicions: stored.suspicions }
    },
    release: (token) => act(token, (id) => releaseInquiry(db, id, now())),
    discard: (token) => act(token, (id) => discardHeldInquiry(db, id, now())),
    recordAnswer: (token, answer) => act(token, (id) => storeAnswer(db, id, answer, now())),
  }
}
