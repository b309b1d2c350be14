import { defineField, type SlugSourceFn } from 'sanity'
import { isFreeAddress } from './isFreeAddress.ts'

/** The last part of a page's address. Unique among documents of its type. */
export function slugField(source: string | SlugSourceFn, group?: string) {
  return defineField({
    name: 'slug',
    title: 'Alamat halaman',
    description: 'Bagian akhir alamat di situs. Jangan diubah setelah dibagikan: tautan lama akan putus.',
    type: 'slug',
    ...(group ? { group } : {}),
    options: { source, maxLength: 80, isUnique: isFreeAddress },
    validation: (rule) =>
      rule
        .required()
        .custom((slug) =>
          /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug?.current ?? '')
            ? true
            : 'Pakai huruf kecil, angka, dan tanda hubung saja.',
        ),
  })
}
