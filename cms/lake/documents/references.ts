import { isRecord } from './document.ts'

/** A reference found in a document. A strong one demands that its target exists, now and later. */
export interface Reference {
  readonly target: string
  readonly strong: boolean
}

/** All references inside a value, one a target (strong when any of them is). References into other datasets are left out. */
export function referencesIn(value: unknown): readonly Reference[] {
  const found = new Map<string, boolean>()
  collect(value, found)
  return [...found].map(([target, strong]) => ({ target, strong }))
}

function collect(value: unknown, found: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (!isRecord(value)) return
  const target = value['_ref']
  if (typeof target === 'string') {
    const elsewhere = '_dataset' in value || '_projectId' in value || target.includes(':')
    if (!elsewhere) found.set(target, found.get(target) === true || value['_weak'] !== true)
    return
  }
  for (const item of Object.values(value)) collect(item, found)
}
