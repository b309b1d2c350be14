import { defineField, defineType } from 'sanity'

/** A picture with the point that must stay visible when it is cropped, and a description for those who cannot see it. */
export const picture = defineType({
  name: 'picture',
  title: 'Foto',
  type: 'image',
  options: { hotspot: true, metadata: ['lqip'], accept: 'image/jpeg,image/png,image/webp' },
  fields: [
    defineField({
      name: 'alt',
      title: 'Keterangan foto',
      description: 'Apa yang terlihat, dalam satu kalimat. Dibacakan kepada pembeli yang tidak dapat melihat foto.',
      type: 'localeString',
      validation: (rule) => rule.required().error('Tulis keterangan fotonya.'),
    }),
  ],
})
