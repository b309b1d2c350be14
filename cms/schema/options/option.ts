/** One choice of a list field: the stored value and its Indonesian name. */
export interface Option {
  readonly value: string
  readonly title: string
}

/** A list as a field's `options` takes it. */
export function listOf(options: readonly Option[]): { list: Option[] } {
  return { list: [...options] }
}

/** The Indonesian name of a stored value; the value itself when it is none of the list. */
export function titleOf(options: readonly Option[], value: string | undefined): string {
  return options.find((option) => option.value === value)?.title ?? value ?? ''
}
