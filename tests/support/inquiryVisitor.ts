import { setTimeout as pause } from 'node:timers/promises'

/** Whoever fills the form faster is taken for a program, and held for the office. */
const TYPING_MS = 3_500
const REFERENCE = /MLG-\d{4}-\w+/

/** What the site told a visitor who sent a request. */
export interface Receipt {
  readonly reference: string
  /** Her private page. */
  readonly link: string
}

/** A hidden field's value in a page. */
function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

/** Sends a request for some products as a browser without JavaScript does. @throws when the site does not acknowledge it */
export async function sendInquiry(site: string, email: string, productIds: readonly string[]): Promise<Receipt> {
  const cookie = `permintaan=${productIds.map((id) => `${id}~40~carton`).join('*')}`
  const page = await fetch(`${site}/en/inquiry`, { headers: { cookie } })
  const html = await page.text()
  const form = new URLSearchParams({
    ticket: hidden(html, 'ticket'),
    locale: 'en',
    company: 'Fault Test Imports',
    role: 'importer',
    contactName: 'Test Buyer',
    email,
    country: 'NZ',
    destination: 'Auckland',
    incoterm: 'FOB',
    incotermPlace: 'Tanjung Perak',
    currency: 'NZD',
    consent: 'yes',
  })
  productIds.forEach((id, index) => {
    form.set(`lines.${index}.product`, id)
    form.set(`lines.${index}.quantity`, '40')
    form.set(`lines.${index}.unit`, 'carton')
  })
  await pause(TYPING_MS)
  const answer = await fetch(`${site}/en/inquiry`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie, origin: site },
  })
  const location = answer.headers.get('location')
  if (answer.status !== 303 || !location) throw new Error(`The site answered ${answer.status} to the request.`)
  const link = new URL(location, site).href
  const receipt = await (await fetch(link)).text()
  return { reference: REFERENCE.exec(receipt)?.[0] ?? '', link }
}
