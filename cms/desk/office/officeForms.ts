import { definePlugin } from 'sanity'
import { OfficeInput } from './OfficeInput.tsx'

/** What the office sees in forms beyond their fields. */
export const officeForms = definePlugin({
  name: 'office-forms',
  form: { components: { input: OfficeInput } },
})
