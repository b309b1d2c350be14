import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { categories } from '../structure/categories.ts'
import { craftContent } from './craftContent.ts'

const businesses = craftContent.map((maker) => maker.business)
const products = craftContent.flatMap((maker) => maker.products)
const certificates = craftContent.flatMap((maker) => maker.certificates)
const documents = [...businesses, ...products, ...certificates]

const localeText = z.object({
  _type: z.enum(['localeString', 'localeText']),
  id: z.string(),
  en: z.string(),
  ar: z.string(),
})

function textsIn(value: unknown): z.infer<typeof localeText>[] {
  if (value === null || typeof value !== 'object') return []
  const text = localeText.safeParse(value)
  return text.success ? [text.data] : Object.values(value).flatMap(textsIn)
}

function refsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  if ('_ref' in value && typeof value._ref === 'string') return [value._ref]
  return Object.values(value).flatMap(refsIn)
}

test('there are fourteen makers with seventy products in all five districts’ neighbourhoods', () => {
  expect(craftContent).toHaveLength(14)
  expect(products).toHaveLength(70)
  expect(new Set(businesses.map((business) => business.subdistrict._ref)).size).toBe(14)
})

test('every document has an id of its own, told from its slug', () => {
  expect(new Set(documents.map((document) => document._id)).size).toBe(documents.length)
  for (const document of [...businesses, ...products])
    expect(document._id).toBe(`${document._type}-${document.slug.current}`)
})

describe('samples are plainly samples', () => {
  test.each(businesses.map((business) => [business.name, business] as const))('%s', (name, business) => {
    expect(name).toContain('Contoh')
    expect(business.isSample).toBe(true)
    expect(business.email).toMatch(/\.example$/)
    expect(business.phone).toMatch(/^6200000001\d\d$/)
    expect(business.whatsapp).toMatch(/^6200000001\d\d$/)
    expect(business.website).toMatch(/\.example$/)
    expect(business.owners).toEqual([`user-${business.slug.current}`])
  })

  test('certificates carry numbers that are no numbers', () => {
    for (const certificate of certificates) expect(certificate.number).toMatch(/^CONTOH-/)
  })

  test('no link leads to a shop that exists', () => {
    const links = [...businesses.flatMap((b) => b.marketplaces), ...products.flatMap((p) => p.marketplaceLinks)]
    for (const link of links) expect(new URL(link.url).hostname).toMatch(/\.example$/)
  })
})

describe('texts', () => {
  test('each is there in three languages, Arabic in Arabic letters unless it is only a size', () => {
    for (const text of documents.flatMap(textsIn)) {
      expect(text.id.trim(), text.id).not.toBe('')
      expect(text.en.trim(), text.id).not.toBe('')
      expect(text.ar, text.id).toMatch(/[\u0600-\u06ff]|^X{0,2}[SML]$/)
    }
  })

  test('summaries fit a card and a search result', () => {
    for (const { summary } of products)
      for (const text of [summary.id, summary.en, summary.ar]) expect(text.length, text).toBeLessThanOrEqual(160)
  })

  test('descriptions are two paragraphs, and no two products share one', () => {
    for (const { description } of products)
      for (const text of [description.id, description.en, description.ar]) expect(text.split('\n\n')).toHaveLength(2)
    expect(new Set(products.map((product) => product.description.id)).size).toBe(products.length)
  })
})

test('references lead to categories that exist and to documents of the same maker', () => {
  const known = new Set([...categories.map((category) => category._id), ...documents.map((d) => d._id)])
  for (const maker of craftContent)
    for (const document of [...maker.products, ...maker.certificates]) {
      for (const ref of refsIn(document)) if (!ref.startsWith('place-')) expect(known, ref).toContain(ref)
      expect(document.business._ref).toBe(maker.business._id)
    }
})

describe('what a buyer calculates with', () => {
  test('prices are whole rupiah, and the first price is one of the variants’', () => {
    for (const { priceIdr, variants, slug } of products) {
      expect(Number.isInteger(priceIdr)).toBe(true)
      if (variants.length > 0)
        expect(
          variants.map((variant) => variant.priceIdr),
          slug.current,
        ).toContain(priceIdr)
    }
  })

  test('variants that are counted add up to the stock', () => {
    for (const { variants, stock, slug } of products) {
      const counted = variants.reduce((sum, variant) => sum + (variant.stock ?? 0), 0)
      if (counted > 0) expect(counted, slug.current).toBe(stock)
    }
  })

  test('a carton can be lifted, and weighs more than what is in it', () => {
    for (const { packaging, dimensions, slug } of products) {
      const contents = (packaging?.unitsPerCarton ?? 0) * (dimensions?.weightGrams ?? 0)
      expect(packaging?.cartonGrossGrams, slug.current).toBeGreaterThan(contents)
      expect(packaging?.cartonGrossGrams, slug.current).toBeLessThanOrEqual(25_000)
    }
  })

  test('goods have a six-digit HS code, a minimum, a capacity and a lead time', () => {
    for (const product of products) {
      expect(product.hsCode).toMatch(/^\d{6}$/)
      expect(product.moq?.amount).toBeGreaterThan(0)
      expect(product.monthlyCapacity?.amount).toBeGreaterThan(0)
      expect(product.leadTimeDays).toBeGreaterThan(0)
    }
  })
})

test('readiness for New Zealand differs: some plant-fibre goods are heat treated, some are not', () => {
  const plant = products.filter((product) =>
    product.materials?.some((material) => ['wood', 'bamboo', 'rattan', 'plantFibre'].includes(material)),
  )
  const treated = new Set(
    certificates
      .filter((certificate) => certificate.kind === 'heatTreatment')
      .flatMap((certificate) =>
        certificate.products.length > 0
          ? certificate.products.map((product) => product._ref)
          : products.filter((p) => p.business._ref === certificate.business._ref).map((p) => p._id),
      ),
  )
  const ready = plant.filter((product) => treated.has(product._id))
  expect(ready.length).toBeGreaterThan(10)
  expect(plant.length - ready.length).toBeGreaterThan(10)
  expect(ready.map((product) => product._id)).toContain('product-topeng-malangan-panji')
})

test('the Panji mask costs Rp450.000 a piece', () => {
  const panji = products.find((product) => product._id === 'product-topeng-malangan-panji')
  expect(panji).toMatchObject({ priceIdr: 450000, priceUnit: 'piece', originCriterion: 'whollyObtained' })
})

test('every product shows two different pictures, each described', () => {
  for (const { pictures } of products) {
    expect(pictures).toHaveLength(2)
    expect(JSON.stringify(pictures[0]?.drawing)).not.toBe(JSON.stringify(pictures[1]?.drawing))
  }
})
