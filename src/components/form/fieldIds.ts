/** The ids by which a field, its hint and its error refer to one another: letters of `name` that an id may hold. */
export function fieldIds(name: string): { field: string; hint: string; error: string } {
  const field = `field-${name.replace(/[^\w-]+/g, '-')}`
  return { field, hint: `${field}-hint`, error: `${field}-error` }
}

/** The value of `aria-describedby`: hint and error, whichever are shown. */
export function describedBy(name: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = fieldIds(name)
  const shown = [hint ? ids.hint : '', error ? ids.error : ''].filter(Boolean)
  return shown.length > 0 ? shown.join(' ') : undefined
}
