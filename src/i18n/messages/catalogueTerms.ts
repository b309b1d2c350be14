import { messages } from '../messages.ts'
import { cardTerms } from './cardTerms.ts'
import { quantityTerms } from './quantityTerms.ts'

/** The trade's own words, by the codes of `src/catalogue/model.ts`: `certificate.halal`, `allergen.soy`, `market.NZ`. */
export const catalogueTerms = messages({
  ...cardTerms,
  'certificate.nib': { id: 'NIB (nomor induk berusaha)', en: 'NIB (business number)', ar: 'NIB (رقم المنشأة)' },
  'certificate.sppirt': {
    id: 'SPP-IRT (izin pangan rumah tangga)',
    en: 'SPP-IRT (home food licence)',
    ar: 'SPP-IRT (رخصة أغذية منزلية)',
  },
  'certificate.bpomMd': {
    id: 'BPOM MD (izin edar pangan)',
    en: 'BPOM MD (national food registration)',
    ar: 'BPOM MD (تسجيل غذائي وطني)',
  },
  'certificate.halal': { id: 'Sertifikat halal', en: 'Halal certificate', ar: 'شهادة حلال' },
  'certificate.sni': { id: 'SNI (standar nasional)', en: 'SNI (national standard)', ar: 'SNI (المعيار الوطني)' },
  'certificate.haccp': { id: 'HACCP', en: 'HACCP', ar: 'HACCP' },
  'certificate.iso22000': { id: 'ISO 22000', en: 'ISO 22000', ar: 'ISO 22000' },
  'certificate.trademark': { id: 'Merek terdaftar', en: 'Registered trademark', ar: 'علامة تجارية مسجّلة' },
  'certificate.labTest': { id: 'Hasil uji laboratorium', en: 'Laboratory test', ar: 'فحص مخبري' },
  'certificate.heatTreatment': {
    id: 'Perlakuan panas (ISPM 15)',
    en: 'Heat treatment (ISPM 15)',
    ar: 'معالجة حرارية (ISPM 15)',
  },
  'certificate.organic': { id: 'Sertifikat organik', en: 'Organic certificate', ar: 'شهادة عضوي' },

  'allergen.peanut': { id: 'kacang tanah', en: 'peanut', ar: 'فول سوداني' },
  'allergen.soy': { id: 'kedelai', en: 'soy', ar: 'صويا' },
  'allergen.wheat': { id: 'gandum', en: 'wheat', ar: 'قمح' },
  'allergen.milk': { id: 'susu', en: 'milk', ar: 'حليب' },
  'allergen.egg': { id: 'telur', en: 'egg', ar: 'بيض' },
  'allergen.fish': { id: 'ikan', en: 'fish', ar: 'سمك' },
  'allergen.crustacean': { id: 'udang dan kepiting', en: 'crustaceans', ar: 'قشريات' },
  'allergen.sesame': { id: 'wijen', en: 'sesame', ar: 'سمسم' },
  'allergen.treeNut': { id: 'kacang pohon', en: 'tree nuts', ar: 'مكسرات' },
  'allergen.sulphite': { id: 'sulfit', en: 'sulphites', ar: 'كبريتيت' },

  'animal.dairy': { id: 'susu', en: 'dairy', ar: 'ألبان' },
  'animal.egg': { id: 'telur', en: 'egg', ar: 'بيض' },
  'animal.meat': { id: 'daging', en: 'meat', ar: 'لحم' },
  'animal.poultry': { id: 'unggas', en: 'poultry', ar: 'دواجن' },
  'animal.fish': { id: 'ikan', en: 'fish', ar: 'سمك' },
  'animal.honey': { id: 'madu', en: 'honey', ar: 'عسل' },
  'animal.gelatine': { id: 'gelatin', en: 'gelatine', ar: 'جيلاتين' },

  'claim.vegan': { id: 'Vegan', en: 'Vegan', ar: 'نباتي' },
  'claim.glutenFree': { id: 'Bebas gluten', en: 'Gluten free', ar: 'خالٍ من الغلوتين' },
  'claim.noAddedSugar': { id: 'Tanpa tambahan gula', en: 'No added sugar', ar: 'بدون سكر مضاف' },
  'claim.noPreservatives': { id: 'Tanpa pengawet', en: 'No preservatives', ar: 'بدون مواد حافظة' },
  'claim.organic': { id: 'Bahan organik', en: 'Organic ingredients', ar: 'مكونات عضوية' },
  'claim.noMsg': { id: 'Tanpa MSG', en: 'No MSG', ar: 'بدون غلوتامات' },

  'material.wood': { id: 'kayu', en: 'wood', ar: 'خشب' },
  'material.bamboo': { id: 'bambu', en: 'bamboo', ar: 'خيزران' },
  'material.rattan': { id: 'rotan', en: 'rattan', ar: 'روطان' },
  'material.plantFibre': { id: 'serat tanaman', en: 'plant fibre', ar: 'ألياف نباتية' },
  'material.clay': { id: 'tanah liat', en: 'clay', ar: 'طين' },
  'material.cotton': { id: 'katun', en: 'cotton', ar: 'قطن' },
  'material.silk': { id: 'sutra', en: 'silk', ar: 'حرير' },
  'material.leather': { id: 'kulit', en: 'leather', ar: 'جلد' },
  'material.metal': { id: 'logam', en: 'metal', ar: 'معدن' },
  'material.glass': { id: 'kaca', en: 'glass', ar: 'زجاج' },
  'material.paper': { id: 'kertas', en: 'paper', ar: 'ورق' },

  'tier.mikro': { id: 'Usaha mikro', en: 'Micro business', ar: 'مشروع متناهي الصغر' },
  'tier.kecil': { id: 'Usaha kecil', en: 'Small business', ar: 'مشروع صغير' },
  'tier.menengah': { id: 'Usaha menengah', en: 'Medium business', ar: 'مشروع متوسط' },
  levelledUp: { id: 'Naik kelas {year}', en: 'Levelled up {year}', ar: 'ارتقى عام {year}' },

  'availability.inStock': { id: 'Tersedia', en: 'In stock', ar: 'متوفر' },
  'availability.madeToOrder': { id: 'Dibuat sesuai pesanan', en: 'Made to order', ar: 'يُصنع عند الطلب' },
  'availability.outOfStock': { id: 'Sedang habis', en: 'Out of stock', ar: 'نفد حاليًا' },

  ...quantityTerms,
  'quantityUnit.pack': { id: 'bungkus', en: 'packs', ar: 'عبوات' },
  'quantityUnit.carton': { id: 'karton', en: 'cartons', ar: 'كراتين' },
  'quantityUnit.piece': { id: 'buah', en: 'pieces', ar: 'قطع' },
  'quantityUnit.kg': { id: 'kg', en: 'kg', ar: 'كغ' },
  'quantityUnit.set': { id: 'set', en: 'sets', ar: 'أطقم' },
  'quantityUnit.container20': { id: 'kontainer 20 kaki', en: '20-foot containers', ar: 'حاويات 20 قدمًا' },
  'quantityUnit.container40': { id: 'kontainer 40 kaki', en: '40-foot containers', ar: 'حاويات 40 قدمًا' },

  productCount: {
    id: '{count} produk',
    en: { one: '{count} product', other: '{count} products' },
    ar: {
      zero: 'لا منتجات',
      one: 'منتج واحد',
      two: 'منتجان',
      few: '{count} منتجات',
      many: '{count} منتجًا',
      other: '{count} منتج',
    },
  },
  verified: { id: 'Terverifikasi', en: 'Verified', ar: 'موثّق' },
})
