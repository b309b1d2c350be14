/** The value at a path of field names; undefined where there is none. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value)
}

/**
 * Whether a form's value tells anything: spaces don't, nor do objects of which only Sanity's own keys (`_type`, `_key`) are
 * there. A reference does by what it points to.
 */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isFilled)
  if (!isRecord(value)) return value !== undefined && value !== null
  return Object.entries(value).some(([key, inner]) => (key === '_ref' || !key.startsWith('_')) && isFilled(inner))
}

/** For a value of which every one of some parts counts. */
export function hasEach(...names: readonly string[]): (value: unknown) => boolean {
  return (value) => names.every((name) => isFilled(valueAt(value, [name])))
}

/** For a list that should have so many entries that tell anything. */
export function hasAtLeast(count: number): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.filter(isFilled).length >= count
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
