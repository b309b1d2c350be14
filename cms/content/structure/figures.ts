import { localeString } from '../contentTypes.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** The city's own statement, as reported on that day; every figure is shown with it. */
const CITY_STATEMENT = {
  _type: 'source',
  title: 'Pernyataan Pemerintah Kota Malang',
  date: '2025-08-24',
}

/** The numbers the programme starts from. Nothing here is measured by us. */
export const figures: readonly SeedDocument[] = [
  {
    _id: 'figure-umkmTotal',
    _type: 'figure',
    key: 'umkmTotal',
    label: localeString('UMKM di Kota Malang', 'Small businesses in Malang', 'المشاريع الصغيرة في مالانغ'),
    value: 40_000,
    unit: 'business',
    year: 2025,
    source: CITY_STATEMENT,
  },
  {
    _id: 'figure-levelUpTarget',
    _type: 'figure',
    key: 'levelUpTarget',
    label: localeString('Target naik kelas 2025', 'Target to level up in 2025', 'المستهدف ارتقاؤها في 2025'),
    value: 4_000,
    unit: 'business',
    year: 2025,
    note: localeString(
      'Sepuluh persen dari seluruh UMKM.',
      'Ten per cent of all small businesses.',
      'عشرة في المئة من جميع المشاريع.',
    ),
    source: CITY_STATEMENT,
  },
  {
    _id: 'figure-levelledUp',
    _type: 'figure',
    key: 'levelledUp',
    label: localeString('Sudah naik kelas', 'Levelled up so far', 'ارتقت حتى الآن'),
    value: 100,
    unit: 'business',
    year: 2025,
    source: CITY_STATEMENT,
  },
  {
    _id: 'figure-exporting',
    _type: 'figure',
    key: 'exporting',
    label: localeString('Di antaranya sudah ekspor', 'Of those, exporting', 'منها ما يصدّر'),
    value: 46,
    unit: 'business',
    year: 2025,
    note: localeString(
      'Makanan olahan dan kriya; keripik dalam kemasan paling banyak.',
      'Processed food and crafts; packaged crisps lead.',
      'أغذية مصنّعة وحِرَف، وفي مقدمتها الرقائق المعبّأة.',
    ),
    source: CITY_STATEMENT,
  },
  {
    _id: 'figure-turnoverIndicator',
    _type: 'figure',
    key: 'turnoverIndicator',
    label: localeString(
      'Indikator kota untuk naik dari mikro ke kecil: omzet setahun',
      'The city’s indicator for micro to small: yearly turnover',
      'مؤشر المدينة للارتقاء من متناهي الصغر إلى صغير: المبيعات السنوية',
    ),
    value: 5_000_000_000,
    unit: 'IDR',
    year: 2025,
    note: localeString(
      'Indikator kota. Hukum nasional (PP 7/2021) membagi lain: mikro sampai Rp2 miliar, kecil sampai Rp15 miliar, menengah sampai Rp50 miliar setahun.',
      'The city’s own indicator. National law (PP 7/2021) draws other lines: micro up to Rp2 billion, small up to Rp15 billion, medium up to Rp50 billion a year.',
      'مؤشر خاص بالمدينة. أما القانون الوطني (PP 7/2021) فيقسّم على نحو آخر: متناهي الصغر حتى ملياري روبية، والصغير حتى 15 مليارًا، والمتوسط حتى 50 مليارًا في السنة.',
    ),
    source: CITY_STATEMENT,
  },
]
