import { isRecord } from './document.ts'

/**
 * How a document refers to a target, the tighter first. A strong reference demands that its target exists, now and later.
 * `ELSEWHERE` leads into another dataset. `INSIDE` stands within another reference, where GROQ's `references()` does not look.
 */
export const STRONG = 1
export const WEAK = 2
export const ELSEWHERE = 3
export const INSIDE = 4
export type ReferenceKind = typeof STRONG | typeof WEAK | typeof ELSEWHERE | typeof INSIDE

export interface Reference {
  readonly target: string
  readonly kind: ReferenceKind
  readonly strong: boolean
}

/** All references inside a value, one a target: the tightest of them. */
export function referencesIn(value: unknown): readonly Reference[] {
  const found = new Map<string, ReferenceKind>()
  collect(value, false, found)
  return [...found].map(([target, kind]) => ({ target, kind, strong: kind === STRONG }))
}

function collect(value: unknown, inside: boolean, found: Map<string, ReferenceKind>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, inside, found)
    return
  }
  if (!isRecord(value)) return
  const target = value['_ref']
  if (typeof target === 'string') {
    const kind = inside ? INSIDE : kindOf(value, target)
    if (kind < (found.get(target) ?? Number.POSITIVE_INFINITY)) found.set(target, kind)
  }
  for (const item of Object.values(value)) collect(item, inside || Boolean(target), found)
}

function kindOf(reference: Readonly<Record<string, unknown>>, target: string): ReferenceKind {
  if ('_dataset' in reference || '_projectId' in reference || target.includes(':')) return ELSEWHERE
  return reference['_weak'] === true ? WEAK : STRONG
}
