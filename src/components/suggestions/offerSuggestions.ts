import { createLatestQuestion } from '../latestQuestion.ts'
import { createCombobox } from './combobox.ts'
import { forgetSearches, pastSearches, rememberSearch } from './pastSearches.ts'

/** With fewer letters, only earlier searches are offered. */
const FEWEST_LETTERS = 2
const PAST_WHEN_EMPTY = 5
const PAST_WHILE_TYPING = 2

/**
 * Offers suggestions below a search field while one types: earlier searches from this browser, the rest drawn by the site.
 * `root` holds the field and a `SuggestionPanel`, and names in `data-suggestions` where to ask. Returns how to end it.
 */
export function offerSuggestions(root: HTMLElement): () => void {
  const ended = new AbortController()
  const { signal } = ended
  const input = root.querySelector('input')
  const popup = root.querySelector<HTMLElement>('[data-suggestion-popup]')
  const listbox = root.querySelector<HTMLElement>('[role=listbox]')
  const forget = root.querySelector<HTMLElement>('[data-forget-searches]')
  const status = root.querySelector<HTMLElement>('[role=status]')
  if (!input || !popup || !listbox || !forget) return () => undefined
  const { setOpen } = createCombobox({ input, popup, listbox }, signal)
  const close = () => setOpen(false)
  const latest = createLatestQuestion()

  const draw = (suggested: string) => {
    const past = fittingSearches(input.value.trim())
    listbox.innerHTML = suggested
    if (past.length > 0) listbox.prepend(groupOf(past, listbox.dataset['past'] ?? '', input))
    forget.hidden = past.length === 0
    const count = listbox.querySelectorAll('[role=option]').length
    if (status) status.textContent = (status.dataset['count'] ?? '').replace('{count}', String(count))
    setOpen(count > 0 && root.contains(document.activeElement))
  }
  const ask = async (question: AbortSignal) => {
    const text = input.value.trim()
    if (text.length < FEWEST_LETTERS) return draw('')
    const address = `${root.dataset['suggestions']}?${new URLSearchParams({ q: text })}`
    const suggested = await fetch(address, { signal: question })
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '')
    if (!question.aborted) draw(suggested)
  }
  const leave = () => {
    latest.giveUp()
    close()
  }

  input.addEventListener('input', () => latest.ask(ask, 'typing'), { signal })
  const offerPast = () => {
    if (popup.hidden && !input.value.trim()) draw('')
  }
  input.addEventListener('focus', offerPast, { signal })
  input.addEventListener('click', offerPast, { signal })
  input.form?.addEventListener(
    'submit',
    () => {
      rememberSearch(input.value)
      leave()
    },
    { signal },
  )
  forget.addEventListener(
    'click',
    () => {
      forgetSearches()
      input.focus()
      latest.ask(ask, 'now')
    },
    { signal },
  )
  root.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) leave()
    },
    { signal },
  )
  addEventListener('pagehide', leave, { signal })
  // Who stands in the field already came before the page was alive.
  if (document.activeElement === input) latest.ask(ask, 'now')
  return () => {
    leave()
    ended.abort()
  }
}

/** Earlier searches that what is typed may become. */
function fittingSearches(typed: string): readonly string[] {
  if (!typed) return pastSearches().slice(0, PAST_WHEN_EMPTY)
  const begun = typed.toLowerCase()
  return pastSearches()
    .filter((past) => past.toLowerCase().startsWith(begun) && past.toLowerCase() !== begun)
    .slice(0, PAST_WHILE_TYPING)
}

/** Earlier searches as a group of options, as `SuggestionGroup.astro` draws the others. */
function groupOf(searches: readonly string[], label: string, { form, name }: HTMLInputElement): HTMLElement {
  const group = document.createElement('div')
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', label)
  const heading = document.createElement('p')
  heading.className = 'suggestion-heading'
  heading.ariaHidden = 'true'
  heading.textContent = label
  const options = searches.map((text) => {
    const option = document.createElement('a')
    option.className = 'suggestion'
    option.setAttribute('role', 'option')
    option.tabIndex = -1
    option.dir = 'auto'
    option.href = `${form?.action}?${new URLSearchParams({ [name]: text })}`
    option.textContent = text
    return option
  })
  group.append(heading, ...options)
  return group
}
