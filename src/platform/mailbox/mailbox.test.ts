import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMailer } from '../mail/mailer.ts'
import { type Mailbox, startMailbox } from './startMailbox.ts'

describe('the mailbox', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'etalase-mailbox-'))
  let mailbox: Mailbox
  let list: { id: string; to: string; subject: string; text: string; html: string; date: string; messageId: string }[]
  const get = (address: string) => fetch(new URL(address, mailbox.url))

  beforeAll(async () => {
    mailbox = await startMailbox({ directory, smtpPort: 0, httpPort: 0 })
    const mailer = createMailer({ smtpUrl: mailbox.smtpUrl, from: 'Etalase Malang <etalase@malang.example>' })
    await mailer.send({
      to: 'buyer@kowhai.example.com',
      replyTo: 'kantor@malang.example',
      subject: 'وصلنا طلبك <script>',
      text: 'نص الرسالة',
      html: '<p>نص</p><script>document.title = "run"</script>',
      messageId: '<one@etalase.example>',
      locale: 'ar',
    })
    mailer.close()
    list = await (await get('/api/messages')).json()
  })
  afterAll(async () => {
    await mailbox.close()
    fs.rmSync(directory, { recursive: true, force: true })
  })

  it('keeps each mail as a file, and lists it', () => {
    expect(fs.readdirSync(directory)).toEqual([`${list[0]?.id}.eml`])
    expect(list).toMatchObject([
      {
        to: 'buyer@kowhai.example.com',
        subject: 'وصلنا طلبك <script>',
        text: 'نص الرسالة',
        messageId: '<one@etalase.example>',
      },
    ])
  })

  it('shows mails as pages in which nothing of theirs can run', async () => {
    const inbox = await get('/')
    expect(await inbox.text()).not.toContain('<script>')
    const mail = await get(`/messages/${list[0]?.id}`)
    expect(await mail.text()).toContain('<iframe sandbox ')
    expect(mail.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await get(`/messages/${list[0]?.id}/html`)
    expect(html.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  })

  it('gives the source as it came', async () => {
    const source = await get(`/messages/${list[0]?.id}.eml`)
    expect(source.headers.get('content-type')).toBe('message/rfc822')
    expect(await source.text()).toMatch(/^Content-Language: ar$/im)
  })

  it.each(['/messages/none', '/messages/..%2f..%2fetc%2fpasswd', '/nothing', '/messages/none.eml'])(
    'has no %s',
    async (address) => {
      expect((await get(address)).status).toBe(404)
    },
  )

  it('says so when a port is taken', async () => {
    const smtpPort = Number(new URL(mailbox.smtpUrl).port)
    await expect(startMailbox({ directory, smtpPort, httpPort: 0 })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
