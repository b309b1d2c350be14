import { defineField, defineType } from 'sanity'
import { REVIEW_STATES } from '../options/officeOptions.ts'
import { listOf } from '../options/option.ts'

/** Where a draft stands between its owner and the office. It lives on drafts alone; publishing removes it. */
export const review = defineType({
  name: 'review',
  title: 'Tinjauan',
  type: 'object',
  fields: [
    defineField({ name: 'state', title: 'Keadaan', type: 'string', options: listOf(REVIEW_STATES) }),
    defineField({ name: 'note', title: 'Catatan Dinas', type: 'text', rows: 3 }),
    defineField({ name: 'at', title: 'Waktu', type: 'datetime' }),
    defineField({ name: 'by', title: 'Oleh', type: 'string' }),
  ],
})
