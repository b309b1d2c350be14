import { describe, expect, it } from 'vitest'
import type { LocaleStringContent } from '../contentTypes.ts'
import { DRAWING_FORMS } from '../drawings/drawing.ts'
import { places } from '../places/places.ts'
import { categories } from '../structure/categories.ts'
import { subdistricts } from '../structure/subdistricts.ts'
import { foodContent } from './foodContent.ts'
import { INGREDIENTS, type Ingredient } from './ingredientLexicon.ts'

const businesses = foodContent.map(({ business }) => business)
const products = foodContent.flatMap((maker) => maker.products)
const certificates = foodContent.flatMap((maker) => maker.certificates)
const documents = [...businesses, ...products, ...certificates]
const lexicon: readonly Ingredient[] = Object.values(INGREDIENTS)

/** The day as of which the readiness mix is judged. */
const TODAY = '2026-11-25'
const ofKind = (product: (typeof products)[number], kind: string) =>
  certificates.filter(
    (certificate) =>
      certificate.kind === kind &&
      certificate.business._ref === product.business._ref &&
      (certificate.products.length === 0 || certificate.products.some(({ _ref }) => _ref === product._id)),
  )
const holds = (product: (typeof products)[number], kind: string) =>
  ofKind(product, kind).some(
    ({ validUntil, verification }) => verification.state === 'verified' && (!validUntil || validUntil >= TODAY),
  )
const tellsEverything = ({ nutrition, lotCoding, dateMarking }: (typeof products)[number]) =>
  nutrition !== undefined && lotCoding && dateMarking === 'printed'
const meetsNewZealand = (product: (typeof products)[number]) =>
  tellsEverything(product) &&
  product.labels.includes('en') &&
  product.animalIngredients.length === 0 &&
  (!product.allergens.some((allergen) => allergen === 'peanut' || allergen === 'treeNut') || holds(product, 'labTest'))
const meetsGulf = (product: (typeof products)[number]) =>
  tellsEverything(product) &&
  product.labels.includes('ar') &&
  holds(product, 'halal') &&
  (product.shelfLifeDays ?? 0) >= 180

function localeTexts(value: unknown, path = ''): { path: string; text: Record<string, unknown> }[] {
  if (value === null || typeof value !== 'object') return []
  if ('_type' in value && (value._type === 'localeString' || value._type === 'localeText'))
    return [{ path, text: { ...value } }]
  return Object.entries(value).flatMap(([key, inner]) => localeTexts(inner, `${path}.${key}`))
}

function keysMissing(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => [
      ...(item !== null && typeof item === 'object' && !('_key' in item) ? [`${path}[${index}]`] : []),
      ...keysMissing(item, `${path}[${index}]`),
    ])
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => keysMissing(inner, `${path}.${key}`))
}

const isArabic = (text: string) => /[\u0600-\u06FF]/.test(text)

describe('how much there is', () => {
  it('is eighteen makers with ninety products, most of them keripik', () => {
    expect(businesses).toHaveLength(18)
    expect(products).toHaveLength(90)
    const keripik = products.filter(({ category }) => category._ref.startsWith('category-keripik'))
    expect(keripik.length).toBeGreaterThanOrEqual(50)
  })

  it('covers every food category and all five districts', () => {
    const food = categories.filter(({ kind }) => kind === 'food').map(({ _id }) => _id)
    expect(new Set(products.map(({ category }) => category._ref))).toEqual(new Set(food))
    const districts = businesses.map(
      ({ subdistrict }) => subdistricts.find(({ _id }) => _id === subdistrict._ref)?.['district'],
    )
    expect(new Set(districts.map((district) => JSON.stringify(district))).size).toBe(5)
  })

  it('opens with the maker that tests and tours rely on', () => {
    const [first] = foodContent
    expect(first?.business.slug.current).toBe('dapur-contoh-sanan')
    const original = first?.products.find(({ slug }) => slug.current === 'keripik-tempe-sanan-original')
    expect(original).toMatchObject({ priceIdr: 18000, netWeightGrams: 200 })
    expect(original && meetsNewZealand(original) && meetsGulf(original)).toBe(true)
  })

  it('offers variants on at least a third of the products', () => {
    expect(products.filter(({ variants }) => variants.length >= 2).length).toBeGreaterThanOrEqual(30)
  })
})

describe('identity', () => {
  it('gives every document an id of its own, told from type and slug', () => {
    const ids = documents.map(({ _id }) => _id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { _id, _type, slug } of [...businesses, ...products]) expect(_id).toBe(`${_type}-${slug.current}`)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/)
  })

  it('refers only to what there is', () => {
    const known = new Set([...documents, ...categories, ...subdistricts, ...places].map(({ _id }) => _id))
    const refs = JSON.stringify(documents).matchAll(/"_ref":"([^"]+)"/g)
    expect([...refs].map(([, id = '']) => id).filter((id) => !known.has(id))).toEqual([])
  })

  it('gives each item of a list of objects a key', () => {
    expect(documents.flatMap((document) => keysMissing(document, document._id))).toEqual([])
  })

  it('sets the same owner on a business, its products and its certificates', () => {
    for (const { business, products: own, certificates: held } of foodContent) {
      const owners = [`user-${business.slug.current}`]
      for (const document of [business, ...own, ...held]) expect(document.owners, document._id).toEqual(owners)
    }
  })
})

describe('three languages', () => {
  it.each(documents.map((document) => [document._id, document] as const))('%s', (_id, document) => {
    for (const { path, text } of localeTexts(document)) {
      for (const language of ['id', 'en', 'ar']) {
        const wording = text[language]
        expect(typeof wording === 'string' && wording.trim(), `${path}.${language}`).toBeTruthy()
      }
      if (!/variants|ingredients/.test(path)) expect(isArabic(String(text['ar'])), `${path}.ar`).toBe(true)
      expect(isArabic(`${text['id']}${text['en']}`), path).toBe(false)
    }
  })

  it('keeps summaries to 160 characters and descriptions to two paragraphs', () => {
    const languages = ['id', 'en', 'ar'] as const
    for (const { _id, summary, description } of products) {
      for (const language of languages) {
        expect(summary[language].length, `${_id} ${language}`).toBeLessThanOrEqual(160)
        expect(description[language].split('\n\n'), `${_id} ${language}`).toHaveLength(2)
      }
    }
    for (const { _id, story } of businesses) {
      const [id, en, ar] = languages.map((language) => story[language].split('\n\n').length)
      expect([en, ar], _id).toEqual([id, id])
      expect(id, _id).toBeGreaterThanOrEqual(2)
    }
  })

  it('repeats no summary and no description', () => {
    const texts = products.flatMap(({ summary, description }) => [summary, description]).flatMap(wordings)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

function wordings(text: Pick<LocaleStringContent, 'id' | 'en' | 'ar'>): string[] {
  return [text.id, text.en, text.ar]
}

describe('what is declared', () => {
  const allergenWords = {
    soy: /\bsoy/i,
    wheat: /\bwheat/i,
    peanut: /\bpeanut/i,
    milk: /\((?:contains )?milk\)|\bmilk powder/i,
    egg: /\beggs?\b/i,
    fish: /\(fish\)/i,
    crustacean: /shrimp|crustacean/i,
    sesame: /sesame/i,
    treeNut: /cashew|almond|hazelnut/i,
    sulphite: /sulphite/i,
  }

  it.each(Object.entries(allergenWords))('%s exactly where the ingredients name it', (allergen, word) => {
    for (const { _id, ingredients, allergens } of products)
      expect(
        allergens.some((declared) => declared === allergen),
        _id,
      ).toBe(word.test(ingredients?.en ?? ''))
  })

  it('names an animal ingredient for each ingredient from an animal', () => {
    for (const { _id, ingredients, animalIngredients } of products) {
      const animals = lexicon.flatMap(({ text, animal }) =>
        animal && ingredients?.en.toLowerCase().includes(text[1].toLowerCase()) ? [animal] : [],
      )
      expect(new Set(animalIngredients), _id).toEqual(new Set(animals))
    }
  })

  it('claims nothing that the ingredients deny', () => {
    const denials = {
      noMsg: /621/,
      noAddedSugar: /sugar|honey|syrup/i,
      noPreservatives: /preservative/i,
      glutenFree: /wheat/i,
    }
    for (const { _id, ingredients, claims, animalIngredients } of products) {
      for (const [claim, word] of Object.entries(denials))
        if (claims.some((made) => made === claim)) expect(ingredients?.en, `${_id} ${claim}`).not.toMatch(word)
      if (claims.includes('vegan')) expect(animalIngredients, _id).toEqual([])
    }
  })

  it('has nutrition that adds up', () => {
    for (const { _id, nutrition } of products) {
      if (!nutrition) continue
      expect(nutrition.proteinG + nutrition.fatG + nutrition.carbohydrateG, _id).toBeLessThanOrEqual(100)
      expect(nutrition.sugarsG, _id).toBeLessThanOrEqual(nutrition.carbohydrateG)
      expect(nutrition.saturatedFatG, _id).toBeLessThanOrEqual(nutrition.fatG)
      expect(nutrition.energyKj, _id).toBeLessThanOrEqual(3700)
    }
  })
})

describe('what is sold and shipped', () => {
  it('has whole, positive prices and a plausible load', () => {
    for (const { _id, priceIdr, variants, packaging, hsCode, netWeightGrams, netVolumeMl } of products) {
      for (const price of [priceIdr, ...variants.map((variant) => variant.priceIdr)]) {
        expect(Number.isInteger(price) && price >= 1000 && price < 500_000, _id).toBe(true)
      }
      if (variants.length > 0)
        expect(
          variants.map((variant) => variant.priceIdr),
          _id,
        ).toContain(priceIdr)
      expect(hsCode, _id).toMatch(/^\d{6}$/)
      const net = (netWeightGrams ?? netVolumeMl ?? 0) * (packaging?.unitsPerCarton ?? 0)
      expect(net, _id).toBeGreaterThan(0)
      expect(packaging?.cartonGrossGrams, _id).toBeGreaterThan(net)
      expect(packaging?.cartonGrossGrams, _id).toBeLessThanOrEqual(20_000)
      expect((packaging?.cartonGrossGrams ?? 0) * (packaging?.cartonsPerPallet ?? 0), _id).toBeLessThanOrEqual(
        1_000_000,
      )
    }
  })

  it('asks a buyer for no more than a month can give', () => {
    for (const { _id, moq, monthlyCapacity, packaging } of products) {
      const packs = (moq?.amount ?? 0) * (packaging?.unitsPerCarton ?? 0)
      expect(packs, _id).toBeLessThanOrEqual(monthlyCapacity?.amount ?? 0)
    }
  })

  it('shows a pack and what is in it, each picture its own', () => {
    const ids = products.flatMap(({ pictures }) => pictures.map(({ drawing }) => drawing.id))
    expect(ids).toHaveLength(180)
    expect(new Set(ids).size).toBe(180)
    for (const { drawing } of products.flatMap(({ pictures }) => pictures)) {
      expect(DRAWING_FORMS).toContain(drawing.form)
      expect(`${drawing.main} ${drawing.accent}`).toMatch(/^#[0-9A-F]{6} #[0-9A-F]{6}$/)
    }
  })
})

describe('readiness for export', () => {
  it('is met for New Zealand by about a third, and for the Gulf by about a fifth', () => {
    const newZealand = products.filter(meetsNewZealand).length
    const gulf = products.filter(meetsGulf).length
    expect(newZealand).toBeGreaterThanOrEqual(27)
    expect(newZealand).toBeLessThanOrEqual(34)
    expect(gulf).toBeGreaterThanOrEqual(16)
    expect(gulf).toBeLessThanOrEqual(21)
  })

  it('is missed for different reasons', () => {
    expect(products.some(({ labels }) => labels.length === 0)).toBe(true)
    expect(products.some(({ dateMarking }) => dateMarking === 'handwritten')).toBe(true)
    expect(products.some(({ labels, lotCoding }) => labels.includes('en') && !lotCoding)).toBe(true)
    expect(products.some(({ nutrition }) => !nutrition)).toBe(true)
    expect(certificates.filter(({ validUntil }) => validUntil && validUntil < TODAY).length).toBeGreaterThanOrEqual(5)
    const states = new Set(certificates.map(({ verification }) => verification.state))
    expect(states).toEqual(new Set(['verified', 'unchecked', 'rejected']))
  })
})

describe('plainly a sample', () => {
  it('says so on every document', () => {
    for (const { _id, isSample } of documents) expect(isSample, _id).toBe(true)
  })

  it('names invented makers that nobody can reach', () => {
    for (const { _id, name, address, email, website, phone, whatsapp } of businesses) {
      expect(name, _id).toMatch(/\bContoh\b/)
      expect(address, _id).toMatch(/\bContoh\b|Kampung/)
      expect(email, _id).toMatch(/\.example$/)
      expect(new URL(website ?? '').hostname, _id).toMatch(/\.example$/)
      for (const number of [phone, whatsapp]) expect(number, _id).toMatch(/^620000000\d{3}$/)
    }
    const links = [
      ...businesses.flatMap(({ marketplaces }) => marketplaces),
      ...products.flatMap((p) => p.marketplaceLinks),
    ]
    for (const { url } of links) expect(new URL(url).hostname).toMatch(/\.example$/)
  })

  it('numbers certificates so that none can be taken for valid', () => {
    for (const { number } of certificates) expect(number).toMatch(/^CONTOH-[A-Z-]+-\d{4}$/)
    const numbers = certificates.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
