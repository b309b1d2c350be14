import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Product } from '#catalogue/model.ts'
import type { Locale } from '#i18n/locale.ts'
import type { LineSheet } from '#print/lineSheet/lineSheet.ts'
import { makerSheet, requestSheet } from '#print/lineSheet/sheets.ts'
import { currenciesOf, type SheetTerms } from '#print/lineSheet/sheetTerms.ts'
import { createPrinting, type Printing } from '#print/printing.ts'
import { pdfPages } from '../../support/pdfText.ts'
import { sampleCatalogue, sampleProductIds } from '../../support/sampleCatalogue.ts'
import { siteConfig } from '../../support/siteConfig.ts'

const MAKER = 'dapur-contoh-sanan'
let dataDir: string
let printing: Printing
let products: Product[]
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sheets-'))
  printing = createPrinting(siteConfig({ DATA_DIR: dataDir }))
  products = await sampleCatalogue.productsById(await sampleProductIds())
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function terms(locale: Locale, code?: string): Promise<SheetTerms> {
  const [markets, requirements] = await Promise.all([sampleCatalogue.markets(), sampleCatalogue.requirements()])
  const currency = currenciesOf(markets).find((each) => each.currency === code)
  return { locale, currency, markets, requirements, today: '2026-11-25', origin: new URL('https://etalase.test') }
}
async function sheetOfMaker(locale: Locale, currency?: string): Promise<LineSheet> {
  const business = await sampleCatalogue.business(MAKER)
  if (!business) throw new Error('The sample maker is gone.')
  const own = products.filter((product) => product.business.id === business.id).slice(0, 2)
  return makerSheet(business, own, await terms(locale, currency))
}
/** Spaces are drawn as places, not as letters, where a direction changes: words are compared without. */
const closed = (text: string) => text.replace(/\s/g, '')
/** All words of a sheet; those of a right-to-left one as they are read. */
async function wordsOn(sheet: LineSheet): Promise<string> {
  const text = closed(pdfPages(await printing.lineSheet(sheet).pdf()).join(''))
  return sheet.locale === 'ar' ? [...text].reverse().join('') : text
}
const backwards = (text: string) => [...text].reverse().join('')

describe('a maker’s line sheet', () => {
  it.each([
    [
      'id',
      'NZD',
      [
        'Dapur Contoh Sanan',
        'Keripik Tempe Sanan Original',
        'Rp18.000',
        'kira-kira NZD',
        'Data contoh',
        'MOQ',
        '20 karton',
        '2008.19',
        'CONTOH-HALAL-0001',
        'Selandia Baru: Siap',
        'Halaman 1 dari 1',
        'Diterbitkan 25 November 2026',
      ],
    ],
    [
      'en',
      'BHD',
      [
        'Sanan Tempe Crisps, Original',
        'IDR 18,000',
        'about BHD 0.4',
        'Sample data',
        '20 cartons',
        'Carton gross weight',
        'New Zealand: Ready',
        'Page 1 of 1',
      ],
    ],
  ] as const)('says in %s what a buyer compares, with prices in %s', async (locale, currency, expected) => {
    const words = await wordsOn(await sheetOfMaker(locale, currency))
    for (const text of expected) expect(words).toContain(closed(text))
  })

  it('is Arabic in Arabic, its letters joined from right to left, with three decimals of a dinar', async () => {
    const words = await wordsOn(await sheetOfMaker('ar', 'KWD'))
    for (const text of ['قائمة المنتجات', 'بيانات نموذجية', 'الطاقة الشهرية', 'نيوزيلندا'])
      expect(words).toContain(closed(text))
    for (const latin of ['Dapur Contoh Sanan', '0.338', 'CONTOH-HALAL-0001'])
      expect(words).toContain(closed(backwards(latin)))
  })

  it('tells of rupiah alone when no currency is chosen', async () => {
    expect(JSON.stringify(await sheetOfMaker('en'))).not.toMatch(/about |Approximate rate/)
  })

  it('is printed once for all who ask for the same, and anew as soon as it says something else', async () => {
    const sheet = await sheetOfMaker('id', 'AED')
    const kept = async () => (await readdir(join(dataDir, 'media', 'sheets'))).length
    const before = await kept()
    const [first, second] = await Promise.all([printing.lineSheet(sheet).pdf(), printing.lineSheet(sheet).pdf()])
    expect(second).toBe(first)
    expect(Buffer.compare(await printing.lineSheet(sheet).pdf(), first)).toBe(0)
    expect(await kept()).toBe(before + 1)
    const dearer = { ...sheet, rows: sheet.rows.map((row) => ({ ...row, price: 'Rp99.000' })) }
    expect(printing.lineSheet(dearer).version).not.toBe(printing.lineSheet(sheet).version)
  })
})

it('sixty products with long names fill pages, and no product is split between two', async () => {
  const sheet = await sheetOfMaker('en', 'NZD')
  const [row] = sheet.rows
  if (!row) throw new Error('The sample maker has no product.')
  const rows = Array.from({ length: 60 }, (_, index) => ({
    ...row,
    address: undefined,
    certificates: [],
    name: `Begin ${index} ${index % 7 ? '' : 'a name as long as names of products are at times, and then some more '}`,
    markets: [{ state: 'ready' as const, words: `End ${index}.` }],
  }))
  const pages = pdfPages(await printing.lineSheet({ ...sheet, rows }).pdf())
  expect(pages.length).toBeGreaterThan(8)
  for (let index = 0; index < 60; index++) {
    const on = pages.filter((page) => page.includes(`Begin ${index} `))
    expect(on, `product ${index}`).toHaveLength(1)
    expect(on[0]).toContain(`End ${index}.`)
  }
  expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`)
})

describe('the sheet of a buyer’s request', () => {
  const line = (productId: string, name: string, quantity: number) => ({
    productId,
    productSlug: productId,
    productName: { id: name },
    quantity,
    unit: 'carton' as const,
  })
  const inquiry = {
    reference: 'EM-2611-7K3',
    state: 'open' as const,
    locale: 'en' as const,
    createdAt: new Date('2026-11-20T03:00:00Z'),
    buyer: {
      company: 'Harbour Imports',
      role: 'importer' as const,
      contactName: 'A',
      email: 'a@b.example',
      country: 'NZ',
    },
    terms: { currency: 'NZD', sampleFirst: false, privateLabel: false, labelLanguages: [] },
    consent: { version: '1', locale: 'en' as const, at: new Date('2026-11-20T03:00:00Z') },
  }

  it('has what she asked for and nothing else, also what is no longer offered, and is kept nowhere', async () => {
    const [asked, other] = products
    if (!asked || !other) throw new Error('There are no sample products.')
    const lines = [line('gone', 'Keripik Lama', 7), line(asked.id, 'x', 24)]
    const makers = [{ businessId: 'x', slug: 'x', name: 'Dapur Contoh', answer: 'waiting' as const, lines }]
    const sheet = requestSheet({ ...inquiry, makers }, [asked], await terms('en', 'NZD'))
    const before = (await readdir(join(dataDir, 'media', 'sheets'))).length
    const words = closed(pdfPages(await printing.privateLineSheet(sheet)).join(''))
    for (const text of [
      'EM-2611-7K3',
      'Harbour Imports',
      'Keripik Lama',
      'You asked for: 24 cartons',
      'no longer offered',
    ])
      expect(words).toContain(closed(text))
    expect(words).toContain(closed(asked.name.en ?? asked.name.id))
    expect(words).not.toContain(closed(other.name.en ?? other.name.id))
    expect(JSON.stringify(sheet)).not.toContain('a@b.example')
    expect(await readdir(join(dataDir, 'media', 'sheets'))).toHaveLength(before)
  })
})

it('a sheet without products is a sheet all the same', async () => {
  const sheet = await sheetOfMaker('id')
  expect(pdfPages(await printing.lineSheet({ ...sheet, rows: [] }).pdf())).toHaveLength(1)
})
