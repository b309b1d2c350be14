/** A field and the listbox that pops up below it; the options are links. */
export interface ComboboxParts {
  readonly input: HTMLInputElement
  readonly popup: HTMLElement
  readonly listbox: HTMLElement
}

export interface Combobox {
  setOpen(open: boolean): void
}

/**
 * Roles and keys of an editable combobox with a listbox popup (ARIA 1.2; list autocomplete, chosen by hand): focus stays in the
 * field, the arrows move along the options, Home and End to the ends, Enter follows, Escape closes.
 */
export function createCombobox({ input, popup, listbox }: ComboboxParts, signal: AbortSignal): Combobox {
  const options = () => [...listbox.querySelectorAll<HTMLElement>('[role=option]')]
  let active = -1

  const activate = (index: number) => {
    active = index
    for (const [i, option] of options().entries()) {
      option.id = `${listbox.id}-${i}`
      option.setAttribute('aria-selected', String(i === active))
    }
    const option = options()[active]
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }
  const setOpen = (open: boolean) => {
    popup.hidden = !open
    input.setAttribute('aria-expanded', String(open))
    activate(-1)
  }

  const target = (key: string, count: number): number | undefined => {
    if (key === 'ArrowDown') return (active + 1) % count
    if (key === 'ArrowUp') return (active > 0 ? active : count) - 1
    if (active < 0) return undefined
    return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined
  }
  const pressed = (event: KeyboardEvent) => {
    const { key } = event
    const count = options().length
    const open = !popup.hidden
    if (event.isComposing || count === 0 || event.ctrlKey || event.metaKey) return
    const next = open || key === 'ArrowDown' ? target(key, count) : undefined
    if (next !== undefined) {
      if (!open) setOpen(true)
      activate(next)
    } else if (open && key === 'Escape') setOpen(false)
    else if (open && key === 'Enter' && active >= 0) options()[active]?.click()
    else return
    event.preventDefault()
  }

  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', listbox.id)
  input.addEventListener('keydown', pressed, { signal })
  // Focus stays in the field, so that the popup stands until its link was followed.
  popup.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
  setOpen(false)
  return { setOpen }
}
