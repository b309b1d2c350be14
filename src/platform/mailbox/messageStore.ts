import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { type AddressObject, simpleParser } from 'mailparser'

/** A kept mail as its reader sees it. */
export interface KeptMessage {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly subject: string
  /** ISO 8601, when the mail says it was sent. */
  readonly date: string
  readonly messageId: string
  readonly text: string
  readonly html: string
}

/** Mails as files `<id>.eml` in a directory; ids sort by time of arrival. */
export interface MessageStore {
  /** Resolves when the mail is on disk. */
  keep(raw: Buffer): Promise<string>
  /** Newest first. */
  list(limit?: number): Promise<KeptMessage[]>
  raw(id: string): Promise<Buffer | undefined>
  message(id: string): Promise<KeptMessage | undefined>
}

export async function openMessageStore(directory: string): Promise<MessageStore> {
  await fs.mkdir(directory, { recursive: true })
  const fileOf = (id: string) => path.join(directory, `${id}.eml`)

  async function raw(id: string): Promise<Buffer | undefined> {
    if (!/^[\w-]{1,64}$/.test(id)) return undefined
    return fs.readFile(fileOf(id)).catch(() => undefined)
  }

  async function message(id: string): Promise<KeptMessage | undefined> {
    const bytes = await raw(id)
    if (!bytes) return undefined
    const parsed = await simpleParser(bytes, { skipTextToHtml: true, skipImageLinks: true })
    return {
      id,
      from: parsed.from?.text ?? '',
      to: addresses(parsed.to),
      subject: parsed.subject ?? '',
      date: (parsed.date ?? new Date(0)).toISOString(),
      messageId: parsed.messageId ?? '',
      text: parsed.text ?? '',
      html: parsed.html || '',
    }
  }

  return {
    raw,
    message,
    async keep(bytes) {
      const id = `${new Date().toISOString().replace(/[^0-9]/g, '')}-${randomBytes(4).toString('hex')}`
      const unfinished = `${fileOf(id)}.part`
      const file = await fs.open(unfinished, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await fs.rename(unfinished, fileOf(id))
      await syncDirectory(directory)
      return id
    },
    async list(limit = 200) {
      const names = await fs.readdir(directory)
      const ids = names.flatMap((name) => (name.endsWith('.eml') ? [name.slice(0, -4)] : []))
      const newest = ids.sort().reverse().slice(0, limit)
      const messages = await Promise.all(newest.map(message))
      return messages.filter((found) => found !== undefined)
    },
  }
}

function addresses(to: AddressObject | AddressObject[] | undefined): string {
  return [to ?? []]
    .flat()
    .map((one) => one.text)
    .join(', ')
}

/** Makes the new name itself durable. Windows neither can nor needs to. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(directory, 'r')
  await handle.sync().finally(() => handle.close())
}
