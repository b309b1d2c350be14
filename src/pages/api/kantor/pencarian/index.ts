import { z } from 'zod'
import { PERIODS } from '#cms/desk/periods.ts'
import { WORD_LISTS } from '#cms/desk/searchWords/wordReport.ts'
import { officeRoute } from '../_officeRoute.ts'

const question = z.object({ days: z.coerce.number().pipe(z.literal(PERIODS)), list: z.enum(WORD_LISTS) })

/** What people search for, for the office: `?days=30&list=missed`. */
export const GET = officeRoute(async ({ url, locals }) => {
  const asked = question.safeParse(Object.fromEntries(url.searchParams))
  return asked.success ? locals.site.searchLearning.report(asked.data.days, asked.data.list) : undefined
})
