import type { AstroCookies } from 'astro'
import type { Product } from '#catalogue/model.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Basket } from '#inquiry/basket.ts'
import { typedLine } from '#inquiry/basket.ts'
import type { FieldError, FieldErrors } from '#inquiry/form/checkInquiry.ts'
import { emptyInquiryForm, MAX_LINES, type RawInquiry, readInquiryForm } from '#inquiry/form/rawInquiry.ts'
import type { SubmitResult } from '#inquiry/inquiries.ts'
import type { Site } from '../../site.ts'
import { readBasket, writeBasket } from './_basketCookie.ts'

/** The form as it is to be shown. */
export interface InquiryPage {
  readonly status: 200 | 400 | 409 | 429 | 503
  readonly raw: RawInquiry
  readonly ticket: string
  readonly errors: FieldErrors
  /** What is wrong with the whole, not with a field. */
  readonly problem?: FieldError | undefined
  readonly retryAfterSeconds?: number | undefined
  /** The products of the lines by id; undefined while the catalogue does not answer. */
  readonly products: ReadonlyMap<string, Product> | undefined
}

export interface InquiryRequest {
  readonly request: Request
  readonly cookies: AstroCookies
  readonly site: Site
  readonly clientAddress: string
  readonly locale: Locale
}

/** The form for a visitor who comes with her basket. */
export async function newInquiryPage({ request, cookies, site }: InquiryRequest): Promise<InquiryPage> {
  const lines = readBasket(cookies, site.config).map(({ productId, quantity, unit, variant }) => ({
    product: productId,
    variant: variant ?? '',
    quantity: String(quantity),
    unit,
    targetPrice: '',
    notes: '',
  }))
  const full = new URL(request.url).searchParams.has('full')
  return formPage(site, { ...emptyInquiryForm(), lines }, 200, {
    problem: full ? { key: 'basketFull', params: { count: MAX_LINES } } : undefined,
  })
}

/** Answers a posted form: the token of the stored inquiry, or the form again with everything that was typed. */
export async function answerInquiryForm(context: InquiryRequest): Promise<InquiryPage | { readonly token: string }> {
  const { request, cookies, site, clientAddress, locale } = context
  const form = await request.formData()
  const raw = readInquiryForm(form)
  const remove = form.get('remove')
  if (remove !== null) {
    const kept = { ...raw, lines: raw.lines.filter((_, index) => String(index) !== remove) }
    writeBasket(cookies, site.config, basketOf(kept))
    return formPage(site, kept, 200)
  }
  const text = (name: string) => String(form.get(name) ?? '')
  const input = { form: raw, ticket: text('ticket'), honeypot: text('topic'), locale, clientAddress }
  const result = await site.inquiries.submit(input)
  if (result.kind === 'stored') {
    writeBasket(cookies, site.config, [])
    return { token: result.token }
  }
  writeBasket(cookies, site.config, basketOf(raw))
  return refusedPage(site, raw, result, text('ticket'))
}

function refusedPage(
  site: Site,
  raw: RawInquiry,
  result: Exclude<SubmitResult, { kind: 'stored' }>,
  ticket: string,
): Promise<InquiryPage> {
  switch (result.kind) {
    case 'invalid': {
      const { ticket: expired, ...errors } = result.errors
      return formPage(site, raw, 400, { errors, problem: expired, ticket: expired ? undefined : ticket })
    }
    case 'conflict':
      return formPage(site, raw, 409, { problem: { key: 'errorConflict' } })
    case 'tooMany': {
      const { retryAfterSeconds } = result
      const minutes = Math.ceil(retryAfterSeconds / 60)
      return formPage(site, raw, 429, {
        problem: { key: 'errorTooMany', params: { minutes } },
        ticket,
        retryAfterSeconds,
      })
    }
    case 'unavailable':
      return formPage(site, raw, 503, { problem: { key: 'errorUnavailable' }, ticket, retryAfterSeconds: 60 })
  }
}

async function formPage(
  site: Site,
  raw: RawInquiry,
  status: InquiryPage['status'],
  more: Partial<Pick<InquiryPage, 'errors' | 'problem' | 'ticket' | 'retryAfterSeconds'>> = {},
): Promise<InquiryPage> {
  const { errors = {}, problem, ticket = site.inquiries.ticket(), retryAfterSeconds } = more
  return { status, raw, ticket, errors, problem, retryAfterSeconds, products: await productsOf(site, raw) }
}

/** The form must be there even while the catalogue is not: it holds what the visitor typed. */
async function productsOf(site: Site, raw: RawInquiry): Promise<Map<string, Product> | undefined> {
  try {
    const products = await site.catalogue.productsById([...new Set(raw.lines.map((line) => line.product))])
    return new Map(products.map((product) => [product.id, product]))
  } catch (error) {
    site.log.warn({ err: error }, 'request form without products')
    return undefined
  }
}

function basketOf(raw: RawInquiry): Basket {
  return raw.lines.flatMap(({ product, quantity, unit, variant }) => typedLine(product, quantity, unit, variant) ?? [])
}
