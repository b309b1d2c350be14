import { showToast } from './toast.ts'
import { markForVisitor } from './visitorMarks.ts'

/** Puts products into the request without leaving the page. Where that fails the form goes its plain way. */
export function addWithoutLeaving(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.getAttribute('action') !== '/permintaan/tambah') return
    event.preventDefault()
    void add(form)
  })
}

async function add(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const added = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body }).catch(
    () => undefined,
  )
  if (added?.status !== 204) return form.submit()
  markForVisitor()
  showToast('requested')
}
