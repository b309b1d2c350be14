import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '#i18n/locale.ts'
import type { StoredInquiry } from '../store/readInquiry.ts'
import { answerMail, erasureMail, makerMail, officeMail, receiptMail } from './composeMail.ts'

const context = { siteUrl: new URL('https://etalase.example'), officeEmail: 'kantor@malang.example' }
const TOKEN = 'T'.repeat(43)

const part = (number: number) => ({
  businessId: `business-${number}`,
  slug: `umkm-${number}`,
  name: `UMKM Contoh ${number}`,
  answer: 'waiting' as const,
  lines: [
    {
      productId: `product-${number}`,
      productSlug: `keripik-${number}`,
      productName: { id: `Keripik ${number}`, en: `Crisps ${number}`, ar: `رقائق ${number}` },
      quantity: 1200,
      unit: 'carton' as const,
      targetPrice: { amount: 125, currency: 'NZD' },
      notes: `Note ${number}`,
    },
  ],
})

function inquiry(changes: Partial<StoredInquiry> = {}): StoredInquiry {
  const at = new Date('2026-11-25T03:00:00Z')
  return {
    id: 'i',
    linkNonce: 'n',
    suspicions: [],
    reference: 'MLG-2026-7KQ2XN',
    state: 'open',
    locale: 'en',
    createdAt: at,
    buyer: {
      company: 'Kowhai Foods',
      role: 'importer',
      contactName: 'Sample Buyer',
      email: 'buyer@kowhai.example.com',
      phone: '+64210000000',
      country: 'NZ',
    },
    terms: {
      destination: 'Auckland',
      incoterm: 'CIF',
      incotermPlace: 'Auckland',
      currency: 'NZD',
      sampleFirst: true,
      privateLabel: false,
      labelLanguages: ['en'],
      message: 'Two flavours, please',
    },
    makers: [part(1), part(2)],
    consent: { version: '1', locale: 'en', at },
    ...changes,
  }
}

describe("a maker's mail", () => {
  const mail = makerMail(inquiry(), part(1), 'umkm1@malang.example', context)

  it('names the request, who asks and from where, in Indonesian', () => {
    expect(mail.subject).toBe('[MLG-2026-7KQ2XN] Permintaan penawaran dari Kowhai Foods, Selandia Baru')
    expect(mail.text).toMatch(/Keripik 1: 1\.200 karton · Harga sasaran per satuan: NZD\s1,25/)
    expect(mail.text).toContain('CIF Auckland')
  })
  it('holds her own lines alone', () => {
    expect(`${mail.text}${mail.html}`).not.toMatch(/Keripik 2|Note 2|UMKM Contoh 2/)
  })
  it("leads answers through the office, and does not hand out the buyer's contacts", () => {
    expect(mail.replyTo).toBe('kantor@malang.example')
    expect(`${mail.text}${mail.html}`).not.toMatch(/buyer@kowhai|64210000000|Sample Buyer/)
  })
})

describe("the office's mail", () => {
  const link = 'https://etalase.example/permintaan/kantor/x'

  it('holds everything, and names makers who cannot be mailed', () => {
    const mail = officeMail(inquiry(), [], link, context)
    for (const text of ['buyer@kowhai.example.com', 'Keripik 1', 'Keripik 2', link]) expect(mail.text).toContain(text)
    expect(mail.text).toMatch(/tidak punya alamat email.*UMKM Contoh 1, UMKM Contoh 2/)
  })
  it('says why a request is held', () => {
    const mail = officeMail(inquiry({ state: 'held', suspicions: ['honeypot', 'tooFast'] }), [], link, context)
    expect(mail.subject).toContain('Ditahan')
    expect(mail.text).toContain('honeypot, tooFast')
  })
})

describe("the buyer's mails", () => {
  it.each(LOCALES)('come in her language (%s), with the private link and no gaps in the wording', (locale) => {
    const own = inquiry({ locale })
    const path = { id: '/permintaan/', en: '/en/inquiry/', ar: '/ar/inquiry/' }[locale]
    const receipt = receiptMail(own, TOKEN, context)
    expect(receipt.text).toContain(`https://etalase.example${path}${TOKEN}`)
    const mails = [
      receipt,
      answerMail(own, { ...part(1), answer: 'answered', answerNote: 'NZD 1.40' }, TOKEN, context),
      erasureMail(own.reference, locale, own.buyer.email, context),
    ]
    for (const mail of mails) {
      expect(`${mail.subject}${mail.text}`).not.toMatch(/\{\w+\}|undefined/)
      expect(mail.html).toContain(locale === 'ar' ? 'dir="rtl"' : 'dir="ltr"')
    }
  })

  it('confirm a request without the text that was typed freely, which could be meant for a third person', () => {
    const mail = receiptMail(inquiry(), TOKEN, context)
    expect(`${mail.text}${mail.html}`).not.toMatch(/Two flavours|Note 1|Sample Buyer/)
  })
})

describe('every mail', () => {
  it('escapes what people typed', () => {
    const hostile = fc.stringMatching(/^[<>"'&a-z/=()]{1,40}$/)
    fc.assert(
      fc.property(hostile, (text) => {
        const own = inquiry({ terms: { ...inquiry().terms, message: `<img src=x onerror=${text}>` } })
        const maker = { ...part(1), name: `<script>${text}</script>` }
        for (const mail of [
          makerMail(own, maker, 'a@b.example', context),
          officeMail(own, [], 'https://x.example', context),
        ])
          expect(mail.html).not.toMatch(/<img|<script/)
      }),
    )
  })
})
