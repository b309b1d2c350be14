import fc from 'fast-check'

/** Queries and documents that SQL and GROQ could see differently, for `narrowing.test.ts`. */

const TEXTS = [
  'a',
  'b',
  'B',
  'ä',
  'Ä',
  '',
  '1',
  'true',
  '[1]',
  '{"a":1}',
  'keripik tempe',
  'Keripik-Apel',
  'sari.apel 3.5kg',
]
const NUMBERS = [0, 1, 2, 1.5, -1, 0.1 + 0.2, 1e21, 9_007_199_254_740_992]
const NAMES = ['n0', 'n1', 'n2', 'n3', 'a.b']
const ID_PREFIXES = ['', '', 'drafts.', 'versions.r1.']
const TIMES = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00.5Z']
const OWNERS = ['u-1', 'u-2']
export const TYPES = ['product', 'business', 'category'] as const

/** Texts that sort differently by UTF-8 and by UTF-16. */
const FAR_TEXTS = ['\ufb01', '\u{1f36c}', '\ud800', '\u{1f36c}a']

const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.constantFrom(...FAR_TEXTS) },
)
const scalar = fc.oneof(text, fc.constantFrom(...NUMBERS), fc.boolean(), fc.constant(null))
const anything = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.constantFrom({ a: 1 }, ['a'], ['a', 1, null], [], [['a']]) },
)
const id = fc.tuple(fc.constantFrom(...ID_PREFIXES), fc.constantFrom(...NAMES)).map((parts) => parts.join(''))
const reference = fc.record(
  { _ref: fc.constantFrom(...NAMES), _dataset: fc.constant('other'), to: fc.constant({ _ref: 'n1' }) },
  { requiredKeys: ['_ref'] },
)
const span = fc.record({ _type: fc.constantFrom('span', 'span', 'other'), text })
const some = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(fields, { requiredKeys: [] })

const content = some({
  f: anything,
  g: anything,
  nested: some({ f: anything }),
  name: fc.oneof(anything, some({ id: anything })),
  slug: fc.oneof(some({ current: anything }), anything),
  slugs: fc.oneof(some({ en: fc.oneof(some({ current: anything }), anything) }), anything),
  priceIdr: anything,
  isSample: anything,
  kind: anything,
  business: fc.oneof(reference, anything),
  review: some({ state: anything }),
  tags: fc.oneof(fc.array(scalar, { maxLength: 3 }), anything),
  owners: fc.oneof(fc.array(fc.constantFrom(...OWNERS, 1), { maxLength: 2 }), anything),
  parts: fc.array(some({ to: reference, f: anything, _ref: fc.constant('n2') }), { maxLength: 2 }),
  body: fc.array(fc.record({ _type: fc.constant('block'), children: fc.array(span, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
})
const system = fc.record({
  _id: id,
  _type: fc.constantFrom(...TYPES),
  _rev: fc.constantFrom('r1', 'r2'),
  _createdAt: fc.constantFrom(...TIMES),
  _updatedAt: fc.constantFrom(...TIMES),
})

/** Documents with different ids: published ones, drafts, versions of a release. */
export const dataset = fc.uniqueArray(
  fc.tuple(content, system).map(([fields, facts]) => ({ ...fields, ...facts })),
  { selector: (document) => document._id, minLength: 4, maxLength: 16 },
)

const field = fc.constantFrom(
  ...['f', 'g', 'nested.f', 'name', 'name.id', 'slug.current', 'priceIdr', 'isSample', 'kind', 'business._ref'],
  ...['review.state', 'tags', 'missing', 'business', '_id', '_type', '_updatedAt', '_createdAt', '_rev'],
  'slugs.en.current',
)
const written = fc
  .oneof(scalar, id, fc.constantFrom(...TYPES), fc.constantFrom(...TIMES))
  .map((value) => JSON.stringify(value))
const listOf = (items: fc.Arbitrary<string>) => fc.array(items, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`)
const pattern = fc
  .constantFrom('ker*', 'KERIPIK', 'apel', 'sari*', '35kg', 'sariapel*', '*pik', 'ker* apel', 'a', 'n1', '\u00e4*', '')
  .map((value) => JSON.stringify(value))
const matched = fc.constantFrom(
  'name',
  'name.id',
  'f',
  '[f, name.id]',
  'tags',
  'parts[].f',
  'pt::text(body)',
  '_id',
  'lower(f)',
)
const template = (pieces: TemplateStringsArray, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((values) => pieces.map((piece, index) => piece + (values[index] ?? '')).join(''))
const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=')

const condition = fc.oneof(
  template`_type == ${fc.constantFrom('"product"', '"business"')}`,
  template`_type in ${listOf(fc.constantFrom('"product"', '"business"', '"category"'))}`,
  template`${field} ${operator} ${written}`,
  template`${field} ${operator} ${written}`,
  template`${written} ${operator} ${field}`,
  template`${field} in ${listOf(written)}`,
  template`${written} in ${fc.constantFrom('tags', 'tags[]', 'f', 'owners', 'parts[].to._ref', 'parts[].f', 'name')}`,
  template`defined(${field})`,
  template`references(${fc.oneof(written, listOf(written))})`,
  template`${matched} match ${fc.oneof(pattern, listOf(pattern))}`,
  template`_id in path(${fc.constantFrom('"drafts.**"', '"versions.**"', '"n*"', '"*"')})`,
  template`coalesce(${field}, ${written}) == ${written}`,
  template`lower(${field}) == ${written}`,
  template`string::startsWith(${field}, "a")`,
  template`${field} == ${field}`,
  fc.constantFrom('identity() in owners', '"u-2" in owners', 'count(tags) > 1', 'length(f) > 1', 'f', 'isSample'),
  fc.constantFrom('business->f == "a"', 'defined(business->_id)', 'count(*[business._ref == ^._id]) > 0'),
  fc.constantFrom('_id in *[_type == "business"].business._ref', 'business._ref in *[isSample == true]._id'),
)
const { filter } = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: condition },
    { weight: 3, arbitrary: template`${tie('filter')} && ${tie('filter')}` },
    { weight: 1, arbitrary: template`(${tie('filter')} || ${tie('filter')})` },
    { weight: 1, arbitrary: template`!(${tie('filter')})` },
  ),
}))

const sortedBy = fc.oneof(field, template`lower(${field})`, template`coalesce(${field}, "a")`, template`${field} + 1`)
const term = template`${sortedBy}${fc.constantFrom('', ' asc', ' desc')}`
const order = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => ` | order(${terms.join(', ')})`)
const slice = fc.constantFrom('', '', '[0]', '[2]', '[-1]', '[0...3]', '[1..2]', '[0...0]', '[-3...-1]', '[2...9]')
const projection = fc.oneof(
  fc.constantFrom('', '._id', '.name', '{_id}', '{_id, _updatedAt, "maker": business._ref}', '{...}', '{"self": @}'),
  fc.constantFrom('{name, business->}', '{"maker": business->{_id, f}, tags}', '{_id, _originalId}', '[]._type'),
  fc.constantFrom('{"mine": *[business._ref == ^._id]._id}', '{"n": count(*[references(^._id)]), f}'),
  fc.constantFrom('{"same": *[_type == ^._type && f == ^.f]._id}', '{parts[]{to->{f}, "up": ^.f}}', '{_id, ...nested}'),
  fc.constantFrom('{"first": *[_type == "business"] | order(name.id desc)[0].name, "body": pt::text(body)}'),
)
/** A list as the Studio asks for it: what it sorts by is projected first. */
const studioList = template`*[${filter}]{_type, _id, _originalId, "orderings": [${field}, ${field}], ...select(_type == "product" => {"w0": name.id})} | order(${fc.constantFrom('orderings[0]', 'lower(orderings[0])')}${fc.constantFrom('', ' desc')}, orderings[1] desc)${slice}`

export const query = fc.oneof(
  { weight: 3, arbitrary: template`*[${filter}]${fc.oneof(fc.constant(''), order)}${slice}${projection}` },
  { weight: 2, arbitrary: template`*[${filter}]${projection}${fc.oneof(fc.constant(''), order)}${slice}` },
  { weight: 1, arbitrary: template`*[${filter}][${filter}]${order}${slice}` },
  { weight: 2, arbitrary: template`count(*[${filter}])` },
  { weight: 1, arbitrary: template`*${order}${order}${slice}._id` },
  { weight: 1, arbitrary: template`{"a": *[${filter}]${slice}, "b": count(*[${filter}]${slice})}` },
  { weight: 1, arbitrary: template`array::unique(*[${filter}][]._type)` },
  { weight: 2, arbitrary: studioList },
  { weight: 1, arbitrary: fc.constantFrom('count(*)', '*[0]', '*._id', '*[-1]._id', 'count(*[])') },
)
