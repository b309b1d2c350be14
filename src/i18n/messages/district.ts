import { messages } from '../messages.ts'

export const districtMessages = messages({
  map: { id: 'Peta kecamatan', en: 'Map of the districts', ar: 'خريطة الأحياء' },
  mapNote: { id: 'Peta skema, tidak berskala.', en: 'A scheme, not to scale.', ar: 'رسم تخطيطي بغير مقياس.' },
  title: { id: 'Kecamatan {name}', en: '{name} district', ar: 'منطقة {name}' },
  centres: { id: 'Sentra dan kampung', en: 'Craft and food centres', ar: 'مراكز الحِرف والأطعمة' },
  subdistricts: { id: 'Kelurahan', en: 'Neighbourhoods (kelurahan)', ar: 'الأحياء' },
  subdistrictNote: {
    id: 'Angka: banyaknya produk dari kelurahan itu.',
    en: 'The figures tell how many products come from there.',
    ar: 'الأرقام عدد المنتجات القادمة من كل حي.',
  },
  makers: { id: 'UMKM di {name}', en: 'Makers in {name}', ar: 'صنّاع {name}' },
  allMakers: { id: 'Semua UMKM di {name}', en: 'All makers in {name}', ar: 'كل صنّاع {name}' },
  products: { id: 'Produk dari {name}', en: 'Products from {name}', ar: 'منتجات {name}' },
  allProducts: { id: 'Semua produk dari {name}', en: 'All products from {name}', ar: 'كل منتجات {name}' },
  others: { id: 'Kecamatan lain', en: 'Other districts', ar: 'مناطق أخرى' },
})
