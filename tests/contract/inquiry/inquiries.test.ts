import { count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { linkToken } from '#inquiry/privateLink.ts'
import { endTerms } from '#inquiry/retention.ts'
import { inquiries as inquiriesTable, inquiryLines, outbox } from '#inquiry/tables.ts'
import { createLogger } from '#platform/log.ts'
import { type Desk, openDesk, SECRET, silent, stored } from './desk.ts'
import { sampleForm } from './sampleRequest.ts'
import { type OpenStore, STORES } from './stores.ts'

for (const store of STORES) {
  if (store.missing) console.log(`Skipped: inquiries on ${store.name}, since ${store.missing}`)

  describe.skipIf(store.missing)(`inquiries on ${store.name}`, () => {
    let open: OpenStore
    let desk: Desk

    beforeAll(async () => {
      open = await store.open()
    }, 120_000)
    beforeEach(async () => {
      await open.database.sql.delete(inquiriesTable)
      await open.database.query({ text: 'delete from rate_limits' })
      desk = openDesk(open.database)
    })
    afterAll(() => open?.dispose())

    const rows = async () => (await open.database.sql.select({ rows: count() }).from(inquiriesTable))[0]?.rows
    const mails = async () =>
      (await open.database.sql.select().from(outbox))
        .map((mail) => [mail.kind, mail.businessId].filter(Boolean).join(' '))
        .sort()

    it('acknowledges with a number to call it by and a private link', async () => {
      const answer = await stored(desk.send())
      expect(answer.reference).toMatch(/^MLG-2026-[2-9A-Z]{6}$/)
      expect(answer.token).toMatch(/^[\w-]{43}$/)
    })

    it('shows the buyer what she asked for, maker by maker', async () => {
      const { token, reference } = await stored(desk.send({ form: sampleForm() }))
      const view = await desk.inquiries.byToken(token)
      expect(view).toMatchObject({
        reference,
        state: 'open',
        locale: 'en',
        buyer: { company: 'Kowhai Foods Example', phone: '+64210000000', website: 'https://kowhai.example.com' },
        terms: {
          incoterm: 'CIF',
          incotermPlace: 'Auckland',
          currency: 'NZD',
          sampleFirst: true,
          labelLanguages: ['en'],
        },
        consent: { version: '2026-11', locale: 'en' },
      })
      expect(view?.makers.map((maker) => [maker.name, maker.answer, maker.lines])).toEqual([
        ['UMKM Contoh 1', 'waiting', [expectedLine(1)]],
        ['UMKM Contoh 2', 'waiting', [expectedLine(2)]],
      ])
    })

    it('queues one mail to each maker, one to the office and one to the buyer', async () => {
      await stored(desk.send())
      expect(await mails()).toEqual(['maker business-1', 'maker business-2', 'office', 'receipt'])
    })

    it('keeps no private link, only its hash', async () => {
      const { token } = await stored(desk.send())
      const kept = JSON.stringify(await open.database.sql.select().from(inquiriesTable))
      expect(kept).not.toContain(token)
    })

    it('answers the same form sent 50 times at once with the same answer, and stores one row', async () => {
      const form = sampleForm()
      const ticket = desk.ticket()
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => desk.send({ form, ticket, clientAddress: '203.0.113.7' })),
      )
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(answers[0]?.kind).toBe('stored')
      expect(await rows()).toBe(1)
    })

    it('answers the same form the same way through another process on the store', async () => {
      const form = sampleForm()
      const ticket = desk.ticket()
      const other = openDesk(open.database, desk.clock)
      const answers = await Promise.all([desk.send({ form, ticket }), other.send({ form, ticket })])
      expect(answers[0]).toMatchObject({ kind: 'stored' })
      expect(answers[1]).toEqual(answers[0])
      expect(await rows()).toBe(1)
    })

    it('calls the same form with other contents a conflict, and stores the first alone', async () => {
      const ticket = desk.ticket()
      await stored(desk.send({ form: sampleForm(), ticket }))
      expect(await desk.send({ form: sampleForm({ message: 'Another text' }), ticket })).toEqual({ kind: 'conflict' })
      expect(await rows()).toBe(1)
    })

    it('names what is wrong by field, and stores nothing', async () => {
      const answer = await desk.send({ form: sampleForm({ email: 'not an address', consent: '' }) })
      expect(answer).toEqual({
        kind: 'invalid',
        errors: { email: { key: 'errorEmail' }, consent: { key: 'errorConsent' } },
      })
      expect(await rows()).toBe(0)
    })

    it('names the line whose product is no longer offered', async () => {
      const answer = await desk.send({ form: sampleForm({}, ['product-1', 'gone']) })
      expect(answer).toEqual({ kind: 'invalid', errors: { 'lines.1.product': { key: 'errorLineProduct' } } })
    })

    it('keeps the variant that was asked for by its name, and refuses one that is no longer offered', async () => {
      const asking = (variant: string) => {
        const form = sampleForm({}, ['product-1'])
        return { form: { ...form, lines: form.lines.map((line) => ({ ...line, variant })) } }
      }
      const { token } = await stored(desk.send(asking('large')))
      const view = await desk.inquiries.byToken(token)
      expect(view?.makers[0]?.lines[0]?.variantName).toEqual({ id: 'Besar', en: 'Large', ar: 'كبير' })
      expect(await desk.send(asking('giant'))).toMatchObject({
        kind: 'invalid',
        errors: { 'lines.0.variant': { key: 'errorLineVariant' } },
      })
    })

    it('takes requests to ten makers, not eleven', async () => {
      const toMakers = (makers: number) =>
        desk.send({
          form: sampleForm(
            {},
            Array.from({ length: makers }, (_, index) => `product-${index + 1}`),
          ),
        })
      expect(await toMakers(10)).toMatchObject({ kind: 'stored' })
      expect(await toMakers(11)).toMatchObject({ kind: 'invalid', errors: { lines: { key: 'errorMakersMany' } } })
    })

    it('asks to send again when a form was open for more than a day, or its ticket is not ours', async () => {
      const ticket = desk.ticket()
      desk.clock.advance(24 * 3600)
      const tooOld = await desk.send({ ticket })
      expect(tooOld).toEqual({ kind: 'invalid', errors: { ticket: { key: 'errorTicket' } } })
      expect(await desk.send({ ticket: `x${desk.ticket()}` })).toEqual(tooOld)
    })

    it.each([
      ['fills the field that people do not see', { honeypot: 'https://spam.example' }],
      [
        'writes links into the message',
        { form: sampleForm({ message: 'http://a.example http://b.example http://c.example' }) },
      ],
    ])('holds back a request that %s: stored and acknowledged, but only the office is mailed', async (_, changes) => {
      const { token } = await stored(desk.send(changes))
      expect(await desk.inquiries.byToken(token)).toMatchObject({ state: 'held' })
      expect(await mails()).toEqual(['office'])
    })

    it('holds back a form filled in faster than anybody reads it', async () => {
      const ticket = desk.inquiries.ticket()
      desk.clock.advance(2)
      const { token } = await stored(desk.send({ ticket }))
      expect(await desk.inquiries.byToken(token)).toMatchObject({ state: 'held' })
    })

    it('asks a sender to wait after five requests in an hour from one address', async () => {
      for (let sent = 0; sent < 5; sent++) await stored(desk.send({ clientAddress: '2001:db8:1:2::1' }))
      const sixth = await desk.send({ clientAddress: '2001:db8:1:2:ffff::9' })
      expect(sixth).toMatchObject({ kind: 'tooMany' })
      expect(sixth.kind === 'tooMany' && sixth.retryAfterSeconds).toBeGreaterThan(3500)
      expect(await desk.send({ clientAddress: '2001:db8:1:3::1' })).toMatchObject({ kind: 'stored' })
    })

    it('does not count this machine as one sender, since an unknown proxy on it would stand for everybody', async () => {
      for (let sent = 0; sent < 7; sent++) await stored(desk.send({ clientAddress: '127.0.0.1' }))
    })

    it('asks a sender to wait after five requests in a day with one e-mail address', async () => {
      const send = () => desk.send({ form: sampleForm({ email: 'One@kowhai.example.com' }) })
      for (let sent = 0; sent < 5; sent++) await stored(send())
      expect(await send()).toMatchObject({ kind: 'tooMany' })
    })

    it('erases what is personal, ends the link, and keeps country and products for the figures', async () => {
      const { token } = await stored(desk.send())
      expect(await desk.inquiries.erase(token)).toBe(true)
      expect(await desk.inquiries.byToken(token)).toBeUndefined()
      expect(await desk.inquiries.erase(token)).toBe(false)
      const kept = await open.database.sql.select().from(inquiriesTable)
      expect(JSON.stringify(kept)).not.toMatch(/Kowhai|Sample Buyer|kowhai|Please quote|64210000000/)
      expect(kept).toMatchObject([{ country: 'NZ', state: 'erased' }])
      expect(await open.database.sql.select({ rows: count() }).from(inquiryLines)).toEqual([{ rows: 2 }])
      expect(await mails()).toEqual(['erasure'])
    })

    it('keeps an inquiry for 24 months and then erases it; the note of a mail sent goes after 30 days', async () => {
      const { token } = await stored(desk.send())
      await open.database.sql.update(outbox).set({ state: 'sent', sentAt: desk.clock.now() })
      const endTermsNow = () => endTerms({ db: open.database, log: silent, now: desk.clock.now })
      desk.clock.advance(29 * 86_400)
      await endTermsNow()
      expect(await mails()).toHaveLength(4)
      desk.clock.advance(2 * 86_400)
      await endTermsNow()
      expect(await mails()).toEqual([])
      expect(await desk.inquiries.byToken(token)).toBeDefined()
      desk.clock.advance(701 * 86_400)
      await endTermsNow()
      expect(await desk.inquiries.byToken(token)).toBeUndefined()
      expect(await open.database.sql.select().from(inquiriesTable)).toMatchObject([{ state: 'erased', email: '' }])
    })

    it.each(['', 'x', 'A'.repeat(43), "' or 1=1 --", '../../etc/passwd'])('knows no link %j', async (token) => {
      expect(await desk.inquiries.byToken(token)).toBeUndefined()
    })

    it('keeps text of every script exactly, and no control characters', async () => {
      const company = 'شركة الأمثلة 例え 🥭 O\'Neill & "Söhne" <b>'
      const { token } = await stored(desk.send({ form: sampleForm({ company: `${company}\u0000\u202e` }) }))
      expect((await desk.inquiries.byToken(token))?.buyer.company).toBe(company)
    })

    it('stores the inquiry and its mails together or not at all, and logs nothing personal when it cannot', async () => {
      const lines: string[] = []
      const log = createLogger('debug', { write: (line) => void lines.push(line) })
      const loud = openDesk(open.database, desk.clock, log)
      await open.database.query({ text: 'alter table outbox rename to outbox_away' })
      try {
        expect(await loud.send()).toEqual({ kind: 'unavailable' })
      } finally {
        await open.database.query({ text: 'alter table outbox_away rename to outbox' })
      }
      expect(await rows()).toBe(0)
      expect(lines.join()).toContain('inquiry not stored')
      expect(lines.join()).not.toMatch(/kowhai|Sample Buyer|Please quote|198\.51|6421/i)
    })

    it('keeps prices in minor units, of three digits where the currency has three', async () => {
      const { token } = await stored(desk.send({ form: sampleForm({ currency: 'KWD' }) }))
      const view = await desk.inquiries.byToken(token)
      expect(view?.makers[0]?.lines[0]?.targetPrice).toEqual({ amount: 1250, currency: 'KWD' })
    })

    describe('at the office', () => {
      const officeToken = async () => {
        const [row] = await open.database.sql.select().from(inquiriesTable)
        if (!row) throw new Error('Nothing stored')
        return linkToken(SECRET, 'office', row.id, row.linkNonce)
      }

      it('a held request is passed on once, and then mails its makers and the buyer', async () => {
        const { token } = await stored(desk.send({ honeypot: 'x' }))
        const office = await officeToken()
        expect(await desk.inquiries.office.byToken(office)).toMatchObject({ state: 'held', suspicions: ['honeypot'] })
        expect(await desk.inquiries.office.release(office)).toBe(true)
        expect(await desk.inquiries.office.release(office)).toBe(false)
        expect(await desk.inquiries.byToken(token)).toMatchObject({ state: 'open' })
        expect(await mails()).toEqual(['maker business-1', 'maker business-2', 'office', 'receipt'])
      })

      it('a held request is discarded without a mail to anybody; one that was passed on is not', async () => {
        await stored(desk.send({ honeypot: 'x' }))
        const office = await officeToken()
        expect(await desk.inquiries.office.discard(office)).toBe(true)
        expect(await mails()).toEqual([])
        expect(await desk.inquiries.office.byToken(office)).toBeUndefined()
      })

      it("a maker's answer shows on the buyer's page and is mailed to her", async () => {
        const { token } = await stored(desk.send())
        const answer = { businessId: 'business-2', answer: 'answered', note: 'NZD 1.40, 30 days' } as const
        expect(await desk.inquiries.office.recordAnswer(await officeToken(), answer)).toBe(true)
        const view = await desk.inquiries.byToken(token)
        expect(view?.makers.map((maker) => [maker.answer, maker.answerNote])).toEqual([
          ['waiting', undefined],
          ['answered', 'NZD 1.40, 30 days'],
        ])
        expect(await mails()).toContain('answer business-2')
      })

      it("nothing opens with the buyer's link, nor the buyer's page with the office's", async () => {
        const { token } = await stored(desk.send({ honeypot: 'x' }))
        const office = await officeToken()
        expect(await desk.inquiries.office.byToken(token)).toBeUndefined()
        expect(await desk.inquiries.office.release(token)).toBe(false)
        expect(await desk.inquiries.byToken(office)).toBeUndefined()
        expect(await desk.inquiries.erase(office)).toBe(false)
      })
    })

    it('never uses a number twice', async () => {
      await stored(desk.send())
      const [row] = await open.database.sql.select().from(inquiriesTable)
      if (!row) throw new Error('Nothing stored')
      const twin = { ...row, id: crypto.randomUUID(), idempotencyKey: 'other', tokenHash: null, officeTokenHash: null }
      await expect(open.database.sql.insert(inquiriesTable).values(twin)).rejects.toThrow()
      expect(await open.database.sql.select().from(inquiriesTable).where(eq(inquiriesTable.id, twin.id))).toEqual([])
    })
  })
}

function expectedLine(number: number) {
  return {
    productId: `product-${number}`,
    productSlug: `keripik-${number}`,
    productName: { id: `Keripik ${number}`, en: `Crisps ${number}`, ar: `رقائق ${number}` },
    quantity: 200,
    unit: 'carton',
    targetPrice: { amount: 125, currency: 'NZD' },
    notes: `Note on product-${number}`,
  }
}
