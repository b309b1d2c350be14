import { z } from 'zod'
import { notSupported } from '../api/errors.ts'
import { snakeCase, validate } from '../api/validate.ts'
import type { Json } from '../json.ts'
import { parseSort } from '../ranking/sortExpression.ts'
import { embeddersUpdate, localizedAttributes, mergeEmbedders, storedEmbedders } from './keptSettings.ts'
import { DEFAULT_SETTINGS, type SettingName, type Settings } from './settings.ts'

const names = z.array(z.string())
const RULES = ['words', 'typo', 'proximity', 'attribute', 'attributeRank', 'wordPosition', 'sort', 'exactness']

const rankingRule = z.string().refine((rule) => RULES.includes(rule) || isCustomRule(rule), {
  error: (issue) =>
    `\`${String(issue.input)}\` ranking rule is invalid. Valid ranking rules are words, typo, sort, proximity, attribute, exactness and custom ranking rules.`,
})

function isCustomRule(rule: string): boolean {
  const custom = parseSort(rule)
  return custom !== undefined && !custom.attribute.startsWith('_geo')
}

const wordLength = z
  .int()
  .min(0)
  .max(255, {
    error: (issue) =>
      `value: \`${String(issue.input)}\` is too large to be deserialized, maximum value authorized is \`255\``,
  })
const typoTolerance = z.strictObject({
  enabled: z.boolean().nullish(),
  minWordSizeForTypos: z.strictObject({ oneTypo: wordLength.nullish(), twoTypos: wordLength.nullish() }).nullish(),
  disableOnWords: names.nullish(),
  disableOnAttributes: names.nullish(),
  disableOnNumbers: z.boolean().nullish(),
})
const faceting = z.strictObject({
  maxValuesPerFacet: z.int().min(0).nullish(),
  sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])).nullish(),
})
const pagination = z.strictObject({ maxTotalHits: z.int().min(0).nullish() })

/** What `PATCH settings` takes: each setting may be absent (unchanged) or null (default). */
const settingsUpdate = z.strictObject({
  displayedAttributes: names.nullish(),
  searchableAttributes: names.nullish(),
  filterableAttributes: z.array(z.json()).nullish(),
  sortableAttributes: names.nullish(),
  rankingRules: z.array(rankingRule).nullish(),
  stopWords: names.nullish(),
  separatorTokens: names.nullish(),
  nonSeparatorTokens: names.nullish(),
  dictionary: names.nullish(),
  synonyms: z.record(z.string(), names).nullish(),
  distinctAttribute: z.string().nullish(),
  proximityPrecision: z.enum(['byWord', 'byAttribute']).nullish(),
  typoTolerance: typoTolerance.nullish(),
  faceting: faceting.nullish(),
  pagination: pagination.nullish(),
  searchCutoffMs: z.int().min(0).nullish(),
  facetSearch: z.boolean().nullish(),
  prefixSearch: z.enum(['indexingTime', 'disabled']).nullish(),
  embedders: embeddersUpdate.nullish(),
  localizedAttributes: localizedAttributes.nullish(),
  foreignKeys: z.json().optional(),
  chat: z.json().optional(),
})
export type SettingsUpdate = z.infer<typeof settingsUpdate>

const UNSUPPORTED = ['foreignKeys', 'chat'] as const

/** Checks a change of settings. @throws ApiError */
export function parseSettingsUpdate(value: Json): SettingsUpdate {
  const update = validate(settingsUpdate, value, (field) => `invalid_settings_${snakeCase(field)}`)
  for (const name of UNSUPPORTED) if (hasContent(update[name])) throw notSupported(`The setting \`${name}\``)
  for (const attribute of update.filterableAttributes ?? []) {
    if (typeof attribute !== 'string') throw notSupported('Granular `filterableAttributes`')
    if (attribute.includes('*') && attribute !== '*') throw notSupported('Attribute patterns in `filterableAttributes`')
  }
  return update
}

function hasContent(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/** The settings after a change. */
export function applySettingsUpdate(settings: Settings, update: SettingsUpdate): Settings {
  const changed: Partial<Record<SettingName, unknown>> = {}
  for (const name of SETTING_NAMES) {
    const value = update[name]
    if (value === undefined) continue
    changed[name] = value === null ? DEFAULT_SETTINGS[name] : merged(name, settings, value)
  }
  return completeSettings.parse({ ...settings, ...changed })
}

function merged(name: SettingName, settings: Settings, value: unknown): unknown {
  switch (name) {
    case 'typoTolerance':
    case 'faceting':
    case 'pagination':
      return mergeObject(DEFAULT_SETTINGS[name], settings[name], value)
    case 'embedders':
      return mergeEmbedders(settings.embedders, embeddersUpdate.parse(value))
    case 'filterableAttributes':
    case 'sortableAttributes':
    case 'stopWords':
    case 'separatorTokens':
    case 'nonSeparatorTokens':
    case 'dictionary':
      return [...new Set(names.parse(value))].sort()
    default:
      return value
  }
}

/** Fields that are absent stay as they are, null ones become the default; objects inside are merged alike. */
function mergeObject(defaults: object, current: object, update: unknown): object {
  if (typeof update !== 'object' || update === null) return current
  const result: Record<string, unknown> = { ...current }
  for (const [field, value] of Object.entries(update)) {
    const standard: unknown = Reflect.get(defaults, field)
    if (value === undefined) continue
    if (value === null) result[field] = standard
    else if (isPlainObject(value) && isPlainObject(standard))
      result[field] = mergeObject(standard, asObject(result[field]), value)
    else result[field] = value
  }
  return result
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asObject(value: unknown): object {
  return isPlainObject(value) ? value : {}
}

const completeSettings = z.object({
  displayedAttributes: names,
  searchableAttributes: names,
  filterableAttributes: names,
  sortableAttributes: names,
  rankingRules: names,
  stopWords: names,
  separatorTokens: names,
  nonSeparatorTokens: names,
  dictionary: names,
  synonyms: z.record(z.string(), names),
  distinctAttribute: z.string().nullable(),
  proximityPrecision: z.enum(['byWord', 'byAttribute']),
  typoTolerance: z.object({
    enabled: z.boolean(),
    minWordSizeForTypos: z.object({ oneTypo: wordLength, twoTypos: wordLength }),
    disableOnWords: names,
    disableOnAttributes: names,
    disableOnNumbers: z.boolean(),
  }),
  faceting: z.object({
    maxValuesPerFacet: z.number(),
    sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])),
  }),
  pagination: z.object({ maxTotalHits: z.number() }),
  searchCutoffMs: z.number().nullable(),
  facetSearch: z.boolean(),
  prefixSearch: z.enum(['indexingTime', 'disabled']),
  embedders: storedEmbedders,
  localizedAttributes: localizedAttributes.nullable(),
})

export const SETTING_NAMES = completeSettings.keyof().options

/** Reads settings as the store keeps them; settings that were unknown when they were stored have their defaults. */
export function storedSettings(value: Json): Settings {
  return completeSettings.parse({ ...DEFAULT_SETTINGS, ...(typeof value === 'object' ? value : {}) })
}
