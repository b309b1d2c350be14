/** A magnified picture is fetched in the largest width there is. */
const LARGEST = '1280px'

/** Opens the large pictures over the page: by a press on a picture of the gallery, which without script is a link to it. */
export class LargePictures extends HTMLElement {
  #opener: HTMLElement | undefined

  connectedCallback() {
    const dialog = this.querySelector('dialog')
    const strip = this.querySelector<HTMLElement>('.strip')
    const place = this.querySelector('output')
    if (!dialog || !strip || !place) return
    const tellPlace = () => {
      const words = strip.children[current(strip)]?.ariaLabel ?? ''
      if (place.value !== words) place.value = words
    }
    strip.addEventListener('scroll', tellPlace, { passive: true })
    for (const link of document.querySelectorAll<HTMLElement>('[data-enlarge]')) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        this.#opener = link
        dialog.showModal()
        show(strip, Number(link.dataset['enlarge']), 'instant')?.querySelector('button')?.focus()
        tellPlace()
      })
    }
    dialog.addEventListener('close', () => {
      magnify(strip, undefined)
      this.#opener?.focus()
    })
    dialog.addEventListener('keydown', (event) => {
      const step = stepOf(event.key, getComputedStyle(dialog).direction === 'rtl')
      // A magnified picture is moved by the arrows itself.
      if (step === 0 || strip.querySelector('[aria-pressed=true]')) return
      event.preventDefault()
      show(strip, current(strip) + step)
    })
    dialog.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (!button) return
      if ('close' in button.dataset) dialog.close()
      else if (button.dataset['step']) show(strip, current(strip) + Number(button.dataset['step']))
      else magnify(strip, button.ariaPressed === 'true' ? undefined : button)
    })
  }
}

function stepOf(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1
  return 0
}

/** Which picture fills the screen; right-to-left strips scroll to negative places. */
function current(strip: HTMLElement): number {
  return Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth)
}

/** Brings a picture to the middle; past the last comes the first. Returns its place in the strip. */
function show(strip: HTMLElement, index: number, behavior?: ScrollBehavior): Element | undefined {
  magnify(strip, undefined)
  const slides = strip.children
  const slide = slides[(index + slides.length) % slides.length]
  const gentle = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  slide?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: behavior ?? gentle })
  return slide
}

/** Magnifies one picture, about its middle, or none. */
function magnify(strip: HTMLElement, picture: HTMLElement | undefined): void {
  for (const each of strip.querySelectorAll('button')) each.ariaPressed = String(each === picture)
  const canvas = picture?.parentElement
  if (!canvas) return
  for (const source of picture.querySelectorAll('source')) source.sizes = LARGEST
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = canvas
  const side = getComputedStyle(canvas).direction === 'rtl' ? -1 : 1
  canvas.scrollTo((side * (scrollWidth - clientWidth)) / 2, (scrollHeight - clientHeight) / 2)
}
