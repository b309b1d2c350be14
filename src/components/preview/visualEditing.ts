import { enableVisualEditing } from '@sanity/visual-editing/enable-visual-editing'
import { inPerspective, showsPublished } from '#preview/perspective.ts'

/**
 * Joins the page to the Studio that frames it: frames around what can be edited, one page after the other, and a new look
 * whenever the draft changes.
 */
enableVisualEditing({
  history: {
    subscribe(navigate) {
      navigate({ type: 'push', title: document.title, url: location.pathname + location.search })
      return () => {}
    },
    update(update) {
      if (update.type === 'pop') history.back()
      else location.assign(update.url)
    },
  },
  onPerspectiveChange(perspective) {
    const shown = new URL(location.href)
    const published = perspective === 'published'
    if (showsPublished(shown) !== published) location.replace(inPerspective(shown, published))
  },
  refresh: ({ source }) => (source === 'manual' ? reload() : showAnew()),
})

// Within the Studio there is nowhere to leave to.
if (window.parent !== window) document.querySelector('[data-leave-preview]')?.remove()

async function reload(): Promise<void> {
  location.reload()
}

/** Swaps the content alone, so that the editor keeps her place. */
async function showAnew(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const [shown, drawn] = [document.querySelector('main'), page.querySelector('main')]
  if (!shown || !drawn) return reload()
  document.title = page.title
  shown.replaceWith(document.adoptNode(drawn))
}
