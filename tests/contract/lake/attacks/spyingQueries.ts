import fc from 'fast-check'

/** Queries that try to learn of documents their author may not read: random, of every piece that could tell. */

const conditions = fc.letrec<{ any: string; one: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('one'),
    fc
      .tuple(tie('any'), fc.constantFrom('&&', '||'), tie('any'))
      .map(([left, how, right]) => `(${left} ${how} ${right})`),
    tie('any').map((inner) => `!(${inner})`),
  ),
  one: fc.constantFrom(
    'true',
    '_type == "product"',
    '_type != "category"',
    '_type in ["product", "story", "sanity.imageAsset"]',
    '_id in path("drafts.**")',
    '_id == "drafts.product-budi"',
    'identity() in owners',
    'owners[0] != identity()',
    'defined(recipe)',
    'recipe match "resep*"',
    'recipe > "q"',
    'priceIdr >= 2000',
    'references("business-budi")',
    'references(^._id)',
    'business._ref == "business-budi"',
    'business._ref == ^._id',
    'business->name == "budi"',
    'count(*[priceIdr > 1000]) > 3',
    'count(*[business._ref == ^.business._ref]) > 1',
    '*[_type == "product"][0].priceIdr < priceIdr',
    'verification.state == "rejected"',
    'isSample == false',
  ),
}))

const selection = conditions.any.map((condition) => `*[${condition}]`)

const ending = fc.constantFrom(
  '',
  '[0]',
  '[-1]._id',
  '[0...2]',
  '[1..3]._id',
  '._id',
  '.owners[]',
  '.business->name',
  ' | order(priceIdr desc)',
  ' | order(recipe asc)[0]',
  ' | order(lower(name) desc, _id asc)[0...3]._id',
  ' | order(business->name desc)._id',
  '{...}',
  '{_id, "n": count(*[references(^._id)])}',
  '{_id, "b": business->{...}, "dearer": *[priceIdr > ^.priceIdr]._id}',
  '{"files": pictures[].asset->originalFilename, "up": ^._id}',
)

const whole = fc.tuple(selection, ending).map(([found, shown]) => found + shown)

export const query = fc.oneof(
  whole,
  selection.map((found) => `count(${found})`),
  selection.map((found) => `math::sum(${found}.priceIdr)`),
  selection.map((found) => `array::unique(${found}.owners[])`),
  selection.map((found) => `select(count(${found}) > 2 => "many", "few")`),
  fc.tuple(whole, whole).map(([a, b]) => `{"a": ${a}, "b": ${b}}`),
)
