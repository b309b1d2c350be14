import { expect } from '@playwright/test'
import { z } from 'zod'
import { place } from './place.ts'

const message = z.object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string() })
type ReceivedMail = z.output<typeof message>

/** All mails that the local mailbox has taken. */
async function receivedMails(): Promise<ReceivedMail[]> {
  return z.array(message).parse(await (await fetch(`${place.inbox}/api/messages`)).json())
}

/** The mails whose subject or text name a reference, once there are as many as expected. */
export async function mailsAbout(reference: string, expected: number): Promise<ReceivedMail[]> {
  let found: ReceivedMail[] = []
  await expect
    .poll(
      async () => {
        found = (await receivedMails()).filter(({ subject, text }) => `${subject} ${text}`.includes(reference))
        return found.length
      },
      { timeout: 30_000 },
    )
    .toBe(expected)
  return found
}

/** The sign-in link of the mail that something makes the lake send to an address. */
export async function signInLinkMailedTo(address: string, cause: () => Promise<void>): Promise<string> {
  const links = async () =>
    (await receivedMails())
      .filter(({ to }) => to.includes(address))
      .flatMap(({ text }) => /https?:\/\/\S+\/login\/open\?\S+/.exec(text)?.[0] ?? [])
  const before = new Set(await links())
  await cause()
  let fresh: string | undefined
  await expect
    .poll(
      async () => {
        fresh = (await links()).find((link) => !before.has(link))
        return fresh
      },
      { timeout: 30_000 },
    )
    .toBeDefined()
  return fresh ?? ''
}
