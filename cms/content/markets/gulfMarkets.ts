import { localeString, localeText } from '../contentTypes.ts'
import { FRIDAY_SATURDAY, GULF_COSTS, GULF_LABEL_CHECKLIST, GULF_TERMS, SATURDAY_SUNDAY } from './gulfTrade.ts'
import type { MarketContent } from './marketContent.ts'

const GULF = { language: 'ar', terms: GULF_TERMS, labelChecklist: GULF_LABEL_CHECKLIST, costs: GULF_COSTS } as const

/** The six Gulf markets. KWD, BHD and OMR have three decimals. */
export const gulfMarkets: readonly MarketContent[] = [
  {
    ...GULF,
    code: 'AE',
    slug: 'united-arab-emirates',
    name: localeString('Uni Emirat Arab', 'United Arab Emirates', 'الإمارات العربية المتحدة'),
    currency: 'AED',
    intro: localeText(
      'Dubai adalah pintu ke Teluk: satu kiriman dapat melayani beberapa negara. Sejak September 2023 perjanjian IUAE-CEPA dapat menurunkan bea masuk bagi barang dengan bukti asal. Produk pangan didaftarkan importir di emirat tujuan sebelum dikirim, dan labelnya berbahasa Arab.',
      'Dubai is the door to the Gulf: one shipment can serve several countries. Since September 2023 the IUAE-CEPA agreement can lower duty for goods with proof of origin. Importers register food in the emirate of destination before shipment, and labels are in Arabic.',
      'دبي بوابة الخليج: شحنة واحدة قد تخدم عدة دول. ومنذ سبتمبر 2023 يمكن لاتفاقية IUAE-CEPA أن تخفّض الرسوم على البضائع المصحوبة بإثبات منشأ. يسجّل المستورد الأغذية في إمارة الوصول قبل الشحن، وتكون الملصقات بالعربية.',
    ),
    ports: [{ name: 'Jebel Ali', unlocode: 'AEJEA' }],
    weekend: SATURDAY_SUNDAY,
    idrPerUnit: 4440,
  },
  {
    ...GULF,
    code: 'SA',
    slug: 'saudi-arabia',
    name: localeString('Arab Saudi', 'Saudi Arabia', 'المملكة العربية السعودية'),
    currency: 'SAR',
    intro: localeText(
      'Pasar terbesar di Teluk, yang setiap tahun dikunjungi banyak jemaah haji dan umrah Indonesia. Pangan didaftarkan importir di FASEH (SFDA); barang nonpangan melalui SABER. Label berbahasa Arab dan sertifikat halal disiapkan sejak awal.',
      'The largest market of the Gulf, visited every year by great numbers of Indonesian pilgrims. Importers register food in FASEH (SFDA); non-food goods go through SABER. Prepare the Arabic label and the halal certificate from the start.',
      'أكبر أسواق الخليج، ويقصدها كل عام عدد كبير من الحجاج والمعتمرين الإندونيسيين. يسجّل المستورد الأغذية في منصة فسح (الهيئة العامة للغذاء والدواء)، وتمر السلع غير الغذائية عبر منصة سابر. يُجهَّز الملصق العربي وشهادة الحلال منذ البداية.',
    ),
    ports: [
      { name: 'Jeddah', unlocode: 'SAJED' },
      { name: 'Dammam', unlocode: 'SADMM' },
    ],
    weekend: FRIDAY_SATURDAY,
    idrPerUnit: 4350,
  },
  {
    ...GULF,
    code: 'QA',
    slug: 'qatar',
    name: localeString('Qatar', 'Qatar', 'قطر'),
    currency: 'QAR',
    intro: localeText(
      'Pasar kecil yang berani membayar untuk mutu dan kemasan yang rapi. Pembelinya jaringan toko, hotel dan distributor. Syarat labelnya mengikuti standar Teluk (GSO).',
      'A small market that pays for quality and a well-made pack. Its buyers are retail chains, hotels and distributors. Labels follow the Gulf’s GSO standards.',
      'سوق صغيرة تقدّر الجودة والتغليف المتقن. مشتروها سلاسل متاجر وفنادق وموزّعون، وتتبع الملصقات المواصفات الخليجية (GSO).',
    ),
    ports: [{ name: 'Hamad', unlocode: 'QAHMD' }],
    weekend: FRIDAY_SATURDAY,
    idrPerUnit: 4480,
  },
  {
    ...GULF,
    code: 'KW',
    slug: 'kuwait',
    name: localeString('Kuwait', 'Kuwait', 'الكويت'),
    currency: 'KWD',
    intro: localeText(
      'Koperasi konsumen dan distributor menjadi jalan masuk yang lazim. Harga ditulis dalam dinar dengan tiga desimal. Syarat labelnya mengikuti standar Teluk (GSO).',
      'Consumer co-operatives and distributors are the usual way in. Prices are written in dinars with three decimals. Labels follow the Gulf’s GSO standards.',
      'الجمعيات التعاونية والموزّعون هم المدخل المعتاد. تُكتب الأسعار بالدينار بثلاث خانات عشرية، وتتبع الملصقات المواصفات الخليجية (GSO).',
    ),
    ports: [{ name: 'Shuwaikh', unlocode: 'KWSWK' }],
    weekend: FRIDAY_SATURDAY,
    idrPerUnit: 53_200,
  },
  {
    ...GULF,
    code: 'BH',
    slug: 'bahrain',
    name: localeString('Bahrain', 'Bahrain', 'البحرين'),
    currency: 'BHD',
    intro: localeText(
      'Pasar yang ringkas, dekat dengan Arab Saudi, cocok untuk pesanan percobaan. Harga ditulis dalam dinar dengan tiga desimal. Syarat labelnya mengikuti standar Teluk (GSO).',
      'A compact market beside Saudi Arabia, well suited to a trial order. Prices are written in dinars with three decimals. Labels follow the Gulf’s GSO standards.',
      'سوق صغيرة بجوار السعودية تناسب الطلبيات التجريبية. تُكتب الأسعار بالدينار بثلاث خانات عشرية، وتتبع الملصقات المواصفات الخليجية (GSO).',
    ),
    ports: [{ name: 'Khalifa bin Salman' }],
    weekend: FRIDAY_SATURDAY,
    idrPerUnit: 43_300,
  },
  {
    ...GULF,
    code: 'OM',
    slug: 'oman',
    name: localeString('Oman', 'Oman', 'عُمان'),
    currency: 'OMR',
    intro: localeText(
      'Kopi, kurma dan camilan menemani tamu di rumah orang Oman; keripik dan kopi Malang mudah menemukan tempatnya. Harga ditulis dalam rial dengan tiga desimal. Syarat labelnya mengikuti standar Teluk (GSO).',
      'Coffee, dates and snacks welcome guests in Omani homes, where Malang’s crisps and coffee find their place easily. Prices are written in rials with three decimals. Labels follow the Gulf’s GSO standards.',
      'القهوة والتمر والوجبات الخفيفة من آداب الضيافة في عُمان، ولرقائق مالانغ وقهوتها مكان فيها. تُكتب الأسعار بالريال بثلاث خانات عشرية، وتتبع الملصقات المواصفات الخليجية (GSO).',
    ),
    ports: [{ name: 'Sohar', unlocode: 'OMSOH' }],
    weekend: FRIDAY_SATURDAY,
    idrPerUnit: 42_400,
  },
]
