import { z } from 'zod'
import { officeRoute } from '../_officeRoute.ts'

const question = z.object({ text: z.string().min(1).max(60), like: z.string().max(60).optional() })

/** Known words that a text which finds nothing may mean, for the office: `?text=seblak`, and `&like=kerup` what was typed. */
export const GET = officeRoute(async ({ url, locals }) => {
  const asked = question.safeParse(Object.fromEntries(url.searchParams))
  return asked.success ? locals.site.discovery.missingWord(asked.data.text, asked.data.like) : undefined
})
