import { RocketIcon } from '@sanity/icons/Rocket'
import { defineField, defineType } from 'sanity'
import { slugField } from '../slugField.ts'

/** A programme of the mayor's, under its own name. */
export const programme = defineType({
  name: 'programme',
  title: 'Program',
  type: 'document',
  icon: RocketIcon,
  fields: [
    defineField({ name: 'title', title: 'Nama program', type: 'string', validation: (rule) => rule.required() }),
    slugField('title'),
    defineField({ name: 'summary', title: 'Ringkasan', type: 'localeString', validation: (rule) => rule.required() }),
    defineField({ name: 'body', title: 'Uraian', type: 'localeText', validation: (rule) => rule.required() }),
    defineField({ name: 'source', title: 'Sumber', type: 'source', validation: (rule) => rule.required() }),
  ],
  preview: { select: { title: 'title', subtitle: 'summary.id' } },
})
