import { defineField } from 'sanity'

/** The name a page or list entry is shown under. */
export function titleField(title = 'Judul') {
  return defineField({
    name: 'title',
    title,
    type: 'localeString',
    validation: (rule) => rule.required().error('Isi judulnya.'),
  })
}

/** The paragraphs a page opens with. */
export function introField(description?: string) {
  return defineField({
    name: 'intro',
    title: 'Pengantar',
    type: 'localeText',
    ...(description ? { description } : {}),
    validation: (rule) => rule.required().error('Tulis pengantarnya.'),
  })
}

/** Place in a list; smaller comes first. Steps of ten leave room to move things between. */
export const orderField = defineField({
  name: 'order',
  title: 'Urutan',
  description: 'Angka kecil tampil lebih dahulu.',
  type: 'number',
  initialValue: 100,
  validation: (rule) => rule.required().integer(),
})

export const byOrder = {
  name: 'order',
  title: 'Urutan',
  by: [{ field: 'order', direction: 'asc' as const }],
}
