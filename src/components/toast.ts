/** Long enough to read it and reach for its link; with the pointer or the focus on it it stays. */
const SHOWN_MS = 7_000

let ending: ReturnType<typeof setTimeout> | undefined

/** Says what has just been done: the page's note of that name (`Toast.astro`), read out and gone after a while. */
export function showToast(name: 'saved' | 'requested'): void {
  const place = document.querySelector('#toast')
  const note = document.querySelector<HTMLTemplateElement>(`template[data-toast="${name}"]`)
  if (!place || !note) return
  place.replaceChildren(note.content.cloneNode(true))
  clearTimeout(ending)
  ending = setTimeout(end, SHOWN_MS, place)
}

function end(place: Element): void {
  if (place.matches(':hover, :focus-within')) ending = setTimeout(end, SHOWN_MS, place)
  else place.replaceChildren()
}
