import { defineArrayMember } from 'sanity'

/** A paragraph, heading or list item of Portable Text. */
export const block = defineArrayMember({
  type: 'block',
  styles: [
    { title: 'Paragraf', value: 'normal' },
    { title: 'Judul bagian', value: 'h2' },
    { title: 'Subjudul', value: 'h3' },
  ],
  lists: [
    { title: 'Butir', value: 'bullet' },
    { title: 'Bernomor', value: 'number' },
  ],
  marks: {
    decorators: [
      { title: 'Tebal', value: 'strong' },
      { title: 'Miring', value: 'em' },
    ],
    annotations: [
      {
        name: 'link',
        type: 'object',
        title: 'Tautan',
        fields: [
          {
            name: 'href',
            type: 'url',
            title: 'Alamat',
            validation: (rule) =>
              rule.required().uri({ allowRelative: true, scheme: ['https', 'http', 'mailto', 'tel'] }),
          },
        ],
      },
    ],
  },
})
