import { defineField } from 'sanity'
import { LONGEST_SLUG, localSlug, type SlugLanguage } from '../content/localSlug.ts'
import { isFreeAddress } from './isFreeAddress.ts'

/**
 * The last parts of a page's addresses in English and Arabic. Where one is missing, the Indonesian `slug` serves.
 * @param name the field that holds the document's name in three languages
 */
export function localSlugsField(name: 'name' | 'title', group?: string) {
  return defineField({
    name: 'slugs',
    title: 'Alamat dalam bahasa lain',
    description: 'Untuk halaman bahasa Inggris dan Arab. Boleh dikosongkan: alamat bahasa Indonesia yang dipakai.',
    type: 'object',
    ...(group ? { group } : {}),
    options: { collapsible: true, collapsed: true },
    fields: [
      localSlugField('en', 'Inggris', `${name}.en`, 'Pakai huruf kecil tanpa aksen, angka, dan tanda hubung saja.'),
      localSlugField('ar', 'Arab', `${name}.ar`, 'Pakai huruf Arab tanpa harakat, angka, dan tanda hubung saja.'),
    ],
  })
}

function localSlugField(language: SlugLanguage, title: string, source: string, rules: string) {
  return defineField({
    name: language,
    title,
    type: 'slug',
    options: { source, maxLength: LONGEST_SLUG, slugify: (text) => localSlug(text, language), isUnique: isFreeAddress },
    validation: (rule) =>
      rule.custom((slug) => {
        const current = slug?.current ?? ''
        return localSlug(current, language) === current ? true : rules
      }),
  })
}
