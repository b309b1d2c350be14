import { PackageIcon } from '@sanity/icons/Package'
import { defineType } from 'sanity'
import { featuredField, isSampleField, ownersField, reviewField } from '../officeFields.ts'
import { titleOf } from '../options/option.ts'
import { AVAILABILITIES } from '../options/sellingOptions.ts'
import { ownBusinessAndOwners } from '../ownBusiness.ts'
import { craftFields } from '../productFields/craftFields.ts'
import { dailyFields, dailyFieldset } from '../productFields/dailyFields.ts'
import { exportFields } from '../productFields/exportFields.ts'
import { foodFields } from '../productFields/foodFields.ts'
import { mainFields } from '../productFields/mainFields.ts'
import { packagingFields } from '../productFields/packagingFields.ts'
import { sellingFields } from '../productFields/sellingFields.ts'
import { exceptOffice } from '../roles.ts'
import { reviewText } from '../waiting.ts'

const rupiah = new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })

/** What a business sells: for shoppers its price and pictures, for importers all that a quotation needs. */
export const product = defineType({
  name: 'product',
  title: 'Produk',
  type: 'document',
  icon: PackageIcon,
  groups: [
    { name: 'main', title: 'Utama', default: true },
    { name: 'selling', title: 'Harga & stok' },
    { name: 'food', title: 'Pangan' },
    { name: 'craft', title: 'Kriya' },
    { name: 'packaging', title: 'Kemasan' },
    { name: 'export', title: 'Ekspor' },
    { name: 'office', title: 'Dinas', hidden: exceptOffice },
  ],
  fieldsets: [dailyFieldset],
  fields: [
    ...dailyFields,
    ...mainFields,
    ...sellingFields,
    ...foodFields,
    ...craftFields,
    ...packagingFields,
    ...exportFields,
    featuredField,
    ownersField,
    isSampleField,
    reviewField,
  ],
  initialValue: (_parameters, context) => ownBusinessAndOwners(context),
  orderings: [
    { name: 'name', title: 'Nama', by: [{ field: 'name.id', direction: 'asc' }] },
    { name: 'newest', title: 'Terbaru', by: [{ field: '_createdAt', direction: 'desc' }] },
    { name: 'price', title: 'Harga', by: [{ field: 'priceIdr', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'name.id',
      price: 'priceIdr',
      business: 'business.name',
      availability: 'availability',
      review: 'review.state',
      reviewedAt: 'review.at',
      media: 'pictures.0',
    },
    prepare: ({ title, price, business, availability, review, reviewedAt, media }) => ({
      title,
      subtitle: [
        reviewText(review, reviewedAt),
        typeof price === 'number' ? rupiah.format(price) : '',
        business,
        availability === 'inStock' ? '' : titleOf(AVAILABILITIES, availability),
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
