import { defineField, type FieldsetDefinition, type RuleDef } from 'sanity'
import type { block } from './block.ts'

/** Folds the two translations away, so that an owner's form on a phone shows Indonesian first. */
export const translationsFieldset: FieldsetDefinition = {
  name: 'translations',
  title: 'Terjemahan (Inggris, Arab)',
  options: { collapsible: true, collapsed: true },
}

type Shape =
  | { readonly type: 'string' }
  | { readonly type: 'text'; readonly rows: number }
  | { readonly type: 'array'; readonly of: [typeof block] }

function required<R extends RuleDef<R>>(rule: R): R {
  return rule.required().error('Teks bahasa Indonesia wajib diisi.')
}

/** The three languages of a text: Indonesian, which is required, English and Arabic. */
export function localeFields(shape: Shape) {
  return [
    defineField({
      ...shape,
      name: 'id',
      title: 'Indonesia',
      validation: required,
    }),
    defineField({
      ...shape,
      name: 'en',
      title: 'Inggris',
      description: 'Dibaca pembeli di Selandia Baru dan Teluk.',
      fieldset: 'translations',
    }),
    defineField({
      ...shape,
      name: 'ar',
      title: 'Arab',
      description: 'Dibaca pembeli di Timur Tengah. Boleh dikosongkan; Dinas dapat membantu menerjemahkan.',
      fieldset: 'translations',
    }),
  ]
}
