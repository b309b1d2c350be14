import { beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue } from '#catalogue/catalogue.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import { MARKET_CODES, type Product, type Requirement } from '#catalogue/model.ts'
import { sampleDocuments } from '#cms/content/sampleContent.ts'
import { draftGoods } from '#cms/desk/owner/export/draftGoods.ts'
import { EXPORT_RULES_QUERY, readExportRules } from '#cms/desk/owner/export/exportRules.ts'
import {
  coveringProduct,
  MAKER_CERTIFICATES_QUERY,
  readMakerCertificates,
} from '#cms/desk/owner/export/makerCertificates.ts'
import { readinessFor as judgeDraft } from '#cms/readiness/readiness.ts'
import { readinessFor, readyMarkets } from '#export/readiness.ts'
import { askSample, sampleDataset, sampleReader } from '../support/sampleReader.ts'

const TODAY = '2026-11-25'

let catalogue: Catalogue
let requirements: Requirement[]
let products: Product[]
beforeAll(async () => {
  catalogue = createCatalogue(sampleReader)
  requirements = await catalogue.requirements()
  const ids = sampleDocuments().flatMap(({ _type, _id }) => (_type === 'product' ? [_id] : []))
  // Pictures are drawn and uploaded when seeding; readiness does not look at them.
  products = await catalogue.productsById(ids)
})

describe('what the markets demand', () => {
  it('is known for each of the seven, with something that the maker can prove', async () => {
    expect((await catalogue.markets()).map(({ code }) => code)).toEqual(MARKET_CODES)
    for (const market of MARKET_CODES)
      for (const kind of ['food', 'craft'] as const)
        expect(
          requirements.filter(
            ({ markets, severity, proof, appliesTo }) =>
              markets.includes(market) &&
              severity === 'must' &&
              (proof.type === 'field' || proof.type === 'certificate') &&
              (appliesTo.kind === 'all' || appliesTo.kind === kind),
          ),
        ).not.toHaveLength(0)
  })

  it('names a source, the day it was checked, and who helps', () => {
    for (const { id, source, checkedOn, facility } of requirements) {
      expect(source.title, id).not.toBe('')
      expect(checkedOn, id).toBe('2026-09-24')
      expect(facility, id).toBeDefined()
    }
  })
})

describe('the sample products', () => {
  it('are ready for New Zealand in part: between a quarter and half of the food', () => {
    const food = products.filter(({ category }) => category.kind === 'food')
    const ready = food.filter((product) => readyMarkets(product, requirements, TODAY).includes('NZ'))
    expect(ready.length / food.length).toBeGreaterThan(0.25)
    expect(ready.length / food.length).toBeLessThan(0.5)
  })

  it('are ready for the Gulf only with an Arabic label and, as food, a halal certificate', () => {
    const ready = products.filter((product) => readyMarkets(product, requirements, TODAY).includes('SA'))
    expect(ready).not.toHaveLength(0)
    for (const { slug, category, labels, certificates } of ready)
      if (category.kind === 'food') {
        expect(labels, slug).toContain('ar')
        expect(
          certificates.map(({ kind }) => kind),
          slug,
        ).toContain('halal')
      }
  })

  it('with meat, egg or dairy are never called ready for New Zealand', () => {
    const animal = products.filter(({ animalIngredients }) =>
      animalIngredients.some((ingredient) => ['meat', 'egg', 'dairy', 'poultry', 'honey'].includes(ingredient)),
    )
    expect(animal).not.toHaveLength(0)
    for (const product of animal) expect(readyMarkets(product, requirements, TODAY), product.slug).not.toContain('NZ')
  })

  it('tell what is missing, with a kind of help for each', () => {
    const notReady = products
      .flatMap((product) => readinessFor(product, ['NZ'], requirements, TODAY))
      .filter(({ ready }) => !ready)
    expect(notReady).not.toHaveLength(0)
    for (const { missing } of notReady) expect(missing[0]?.requirement.facility).toBeDefined()
  })
})

describe('what the Studio tells a maker', () => {
  it('of each market is what the site tells buyers', async () => {
    const rules = readExportRules(await askSample(EXPORT_RULES_QUERY, {}))
    for (const product of products) {
      const draft = sampleDataset.find(({ _id }) => _id === product.id)
      const certificates = readMakerCertificates(
        await askSample(MAKER_CERTIFICATES_QUERY, { businessId: product.business.id }),
      )
      const goods = draftGoods(draft, rules.kinds, coveringProduct(certificates, product.id))
      const told = goods && judgeDraft(goods, MARKET_CODES, rules.requirements, TODAY).map(inShort)
      expect(told, product.slug).toEqual(readinessFor(product, MARKET_CODES, requirements, TODAY).map(inShort))
    }
  })
})

interface Told {
  readonly market: string
  readonly ready: boolean
  readonly met: readonly { readonly requirement: { readonly id: string } }[]
  readonly missing: readonly { readonly requirement: { readonly id: string } }[]
}

function inShort({ market, ready, met, missing }: Told) {
  const idsOf = (checks: Told['met']) => checks.map(({ requirement }) => requirement.id).sort()
  return { market, ready, met: idsOf(met), missing: idsOf(missing) }
}

describe('the sample collections', () => {
  it('hold products that exist', async () => {
    for (const { slug, productIds } of await catalogue.collections()) {
      expect(productIds.length, slug).toBeGreaterThanOrEqual(6)
      expect((await catalogue.productsById(productIds)).length, slug).toBe(productIds.length)
    }
  })

  it('made for a market hold only what is ready for it', async () => {
    const forMarkets = (await catalogue.collections()).filter(({ market }) => market)
    expect(forMarkets).not.toHaveLength(0)
    for (const { market, productIds } of forMarkets)
      for (const product of await catalogue.productsById(productIds))
        expect(readyMarkets(product, requirements, TODAY), product.slug).toContain(market)
  })
})
