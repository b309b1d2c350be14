import { describe, expect, it } from 'vitest'
import type { HeldCertificate } from './certificateProof.ts'
import { appliesTo, type Demand, type Goods, readinessFor } from './readiness.ts'

interface Certificate extends HeldCertificate {
  readonly id: string
}
interface Requirement extends Demand {
  readonly id: string
}
type Product = Goods<Certificate>

const TODAY = '2026-11-25'

const crisps: Product = {
  category: { kind: 'food' },
  allergens: [],
  animalIngredients: [],
  materials: [],
  labels: [],
  lotCoding: false,
  certificates: [],
}
const mask: Product = { ...crisps, category: { kind: 'craft' }, materials: ['wood'] }

const labelInEnglish: Requirement = {
  id: 'requirement-label',
  markets: ['NZ'],
  appliesTo: { kind: 'all', allergens: [], materials: [], animalIngredients: [] },
  severity: 'must',
  proof: { type: 'field', field: 'labelEn' },
}
const halal: Requirement = {
  ...labelInEnglish,
  id: 'requirement-halal',
  markets: ['AE', 'SA'],
  proof: { type: 'certificate', kinds: ['halal'] },
}
const certificate: Certificate = {
  id: 'certificate-halal',
  kind: 'halal',
  issuedOn: '2024-01-10',
  verified: true,
}

const readyMarkets = (product: Product, requirements: readonly Requirement[]) =>
  readinessFor(product, ['NZ', 'AE', 'SA'], requirements, TODAY)
    .filter(({ ready }) => ready)
    .map(({ market }) => market)
const first = (product: Product, requirements: readonly Requirement[], today = TODAY) => {
  const market = requirements[0]?.markets[0] ?? 'NZ'
  const [readiness] = readinessFor(product, [market], requirements, today)
  if (!readiness) throw new Error('no readiness')
  return readiness
}

describe('which products a requirement speaks of', () => {
  const scope = labelInEnglish.appliesTo
  it.each([
    ['all, food', crisps, scope, true],
    ['all, craft', mask, scope, true],
    ['food, food', crisps, { ...scope, kind: 'food' }, true],
    ['food, craft', mask, { ...scope, kind: 'food' }, false],
    ['craft, food', crisps, { ...scope, kind: 'craft' }, false],
    ['peanut, none', crisps, { ...scope, allergens: ['peanut'] }, false],
    [
      'peanut, peanut',
      { ...crisps, allergens: ['soy', 'peanut'] },
      { ...scope, allergens: ['peanut', 'treeNut'] },
      true,
    ],
    ['bamboo, wood', mask, { ...scope, materials: ['bamboo'] }, false],
    ['wood, wood', mask, { ...scope, materials: ['bamboo', 'wood'] }, true],
    ['honey, honey', { ...crisps, animalIngredients: ['honey'] }, { ...scope, animalIngredients: ['honey'] }, true],
    [
      'two lists, one shared',
      { ...crisps, allergens: ['milk'] },
      { ...scope, allergens: ['milk'], animalIngredients: ['dairy'] },
      false,
    ],
  ] as const)('%s', (_name, product, appliesToScope, meant) => {
    expect(appliesTo({ ...labelInEnglish, appliesTo: appliesToScope }, product)).toBe(meant)
  })

  it('asks nothing of a market that the requirement does not name', () => {
    const [readiness] = readinessFor(crisps, ['QA'], [halal], TODAY)
    expect(readiness).toMatchObject({ market: 'QA', ready: false, met: [], missing: [] })
  })
})

describe('a proof by certificate', () => {
  it.each([
    ['none', [], false],
    ['one without an end', [certificate], true],
    ['one that ends today', [{ ...certificate, validUntil: TODAY }], true],
    ['one that ended yesterday', [{ ...certificate, validUntil: '2026-11-24' }], false],
    ['one issued today', [{ ...certificate, issuedOn: TODAY }], true],
    ['one issued tomorrow', [{ ...certificate, issuedOn: '2026-11-26' }], false],
    ['one of another kind', [{ ...certificate, kind: 'sppirt' }], false],
    ['an ended one beside a valid one', [{ ...certificate, validUntil: '2025-01-01' }, certificate], true],
  ] as const)('%s', (_name, certificates, met) => {
    const readiness = first({ ...crisps, certificates }, [halal])
    expect(readiness.ready).toBe(met)
    expect(readiness.met).toHaveLength(met ? 1 : 0)
    expect(readiness.missing).toHaveLength(met ? 0 : 1)
  })

  it('takes any of the kinds', () => {
    const orOrganic: Requirement = { ...halal, proof: { type: 'certificate', kinds: ['organic', 'halal'] } }
    expect(first({ ...crisps, certificates: [certificate] }, [orOrganic]).met[0]?.certificate).toEqual(certificate)
  })

  it('relies on a verified one first, then on the one that lasts longest', () => {
    const unverified = { ...certificate, id: 'unverified', verified: false }
    const short = { ...certificate, id: 'short', validUntil: '2027-01-01' }
    const long = { ...certificate, id: 'long', validUntil: '2028-01-01' }
    const readiness = first({ ...crisps, certificates: [unverified, short, long] }, [halal])
    expect(readiness.met[0]?.certificate?.id).toBe('long')
    expect(readiness.expires).toBe('2028-01-01')
  })
})

describe('how long readiness lasts', () => {
  const test: Requirement = {
    ...halal,
    id: 'requirement-test',
    proof: { type: 'certificate', kinds: ['labTest'] },
  }
  const product: Product = {
    ...crisps,
    certificates: [
      { ...certificate, validUntil: '2028-03-01' },
      { ...certificate, id: 'certificate-test', kind: 'labTest', validUntil: '2027-02-01' },
    ],
  }

  it('is until the earliest end of what it rests on', () => {
    expect(first(product, [halal, test]).expires).toBe('2027-02-01')
  })
  it('is not shortened by what is merely recommended', () => {
    expect(first(product, [halal, { ...test, severity: 'recommended' }]).expires).toBe('2028-03-01')
  })
  it('has no end when no certificate ends', () => {
    expect(first({ ...crisps, certificates: [certificate] }, [halal]).expires).toBeUndefined()
  })
})

describe('readiness', () => {
  const recommended: Requirement = { ...labelInEnglish, id: 'requirement-advice', severity: 'recommended' }

  it('is not lost by a missing recommendation, and what must be comes first among the missing', () => {
    expect(first(crisps, [recommended]).ready).toBe(true)
    const readiness = first(crisps, [recommended, labelInEnglish])
    expect(readiness.ready).toBe(false)
    expect(readiness.missing.map((check) => check.requirement.id)).toEqual(['requirement-label', 'requirement-advice'])
  })

  it.each(['importer', 'shipment'] as const)('leaves what is for the %s to others', (type) => {
    const readiness = first(crisps, [{ ...labelInEnglish, proof: { type } }])
    expect(readiness).toMatchObject({ ready: true, met: [], missing: [], unknown: [] })
    expect(readiness.others).toHaveLength(1)
  })

  it('says so where the site cannot know', () => {
    const readiness = first(crisps, [{ ...labelInEnglish, proof: { type: 'unknown' } }])
    expect(readiness.unknown).toHaveLength(1)
    expect(readiness.ready).toBe(true)
  })

  it('is never claimed for a market of which no requirement is known', () => {
    expect(readyMarkets(crisps, [])).toEqual([])
  })

  it('gives each market its own answer', () => {
    const product: Product = { ...crisps, labels: ['en'] }
    expect(readyMarkets(product, [labelInEnglish, halal])).toEqual(['NZ'])
    const certified: Product = { ...product, certificates: [certificate] }
    expect(readyMarkets(certified, [labelInEnglish, halal])).toEqual(['NZ', 'AE', 'SA'])
    expect(readyMarkets({ ...certified, labels: [] }, [labelInEnglish, halal])).toEqual(['AE', 'SA'])
  })
})

describe('a proof by what the maker tells of the product', () => {
  it.each([
    ['ingredients', { ingredients: { id: 'kedelai' } }, true],
    ['ingredients', { ingredients: { id: '  ' } }, false],
    ['ingredients', {}, false],
    ['allergens', { allergens: ['soy'] }, true],
    ['allergens', { ingredients: { id: 'singkong, garam' } }, true],
    ['allergens', {}, false],
    ['netWeight', { netWeightGrams: 200 }, true],
    ['netWeight', { netVolumeMl: 250 }, true],
    ['netWeight', {}, false],
    ['lotCoding', { lotCoding: true }, true],
    ['lotCoding', {}, false],
    ['dateMarkingPrinted', { dateMarking: 'printed' }, true],
    ['dateMarkingPrinted', { dateMarking: 'handwritten' }, false],
    ['labelEn', { labels: ['ar'] }, false],
    ['labelAr', { labels: ['en', 'ar'] }, true],
    ['shelfLife6Months', { shelfLifeDays: 180 }, true],
    ['shelfLife6Months', { shelfLifeDays: 179 }, false],
    ['woodPackagingIspm15', { packaging: { woodPackaging: 'none' } }, true],
    ['woodPackagingIspm15', { packaging: { woodPackaging: 'ispm15' } }, true],
    ['woodPackagingIspm15', { packaging: { woodPackaging: 'untreated' } }, false],
    ['woodPackagingIspm15', {}, false],
    ['originCriterion', { originCriterion: 'whollyObtained' }, true],
    ['originCriterion', {}, false],
    ['noAnimalIngredients', {}, true],
    ['noAnimalIngredients', { animalIngredients: ['fish'] }, false],
    ['noHoney', { animalIngredients: ['fish'] }, true],
    ['noHoney', { animalIngredients: ['honey'] }, false],
    ['nutrition', {}, false],
  ] as const)('%s of %j: %s', (field, told, met) => {
    const asked: Requirement = { ...labelInEnglish, proof: { type: 'field', field } }
    expect(first({ ...crisps, ...told }, [asked]).met).toHaveLength(met ? 1 : 0)
  })
})
