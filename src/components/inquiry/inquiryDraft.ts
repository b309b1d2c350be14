const KEY = 'permintaan'
const LIFE_MS = 7 * 86_400_000
/** Of one sending alone, or to be given anew each time. */
const NOT_KEPT = /^(ticket|topic|consent|lines\.|remove$)/

interface Draft {
  readonly savedAt: number
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** Keeps what is typed into the form on this device, puts it back into a form that is still empty, and lets the visitor discard it. */
export function keepDraft(form: HTMLFormElement): void {
  const note = form.querySelector<HTMLElement>('[data-draft-note]')
  const fields = () =>
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && !NOT_KEPT.test(name) && value ? [[name, value] as const] : [],
    )
  const draft = readDraft()
  const untouched = new Set(fields().map(([name]) => name)).size <= 1
  if (draft && untouched) restore(form, draft)
  if (note) note.hidden = readDraft() === undefined

  form.addEventListener('input', () => {
    const draft: Draft = { savedAt: Date.now(), fields: fields() }
    try {
      localStorage.setItem(KEY, JSON.stringify(draft))
      if (note) note.hidden = false
    } catch {
      // The browser keeps nothing (private window, full); the form works all the same.
    }
  })
  form.querySelector('[data-draft-discard]')?.addEventListener('click', () => {
    forgetDraft()
    form.reset()
    if (note) note.hidden = true
  })
}

/** Once the request is sent. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept then.
  }
}

function readDraft(): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isDraft(draft) && Date.now() - draft.savedAt < LIFE_MS ? draft : undefined
  } catch {
    return undefined
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'savedAt' in value &&
    typeof value.savedAt === 'number' &&
    'fields' in value &&
    Array.isArray(value.fields) &&
    value.fields.every((pair) => Array.isArray(pair) && pair.every((part) => typeof part === 'string'))
  )
}

function restore(form: HTMLFormElement, draft: Draft): void {
  for (const [name, value] of draft.fields) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked ||= field.value === value
      else if (
        field instanceof HTMLInputElement ||
        field instanceof HTMLSelectElement ||
        field instanceof HTMLTextAreaElement
      )
        field.value = value
    }
  }
}
