import { referenceTo, type SeedDocument, slugValue } from '../seedDocument.ts'

/**
 * The 57 kelurahan by kecamatan, each list in the order of the Ministry of Home Affairs' codes, which number them from
 * 1001. (Source: package `idn-area-data` 4.0.1, MIT, from the ministry's decree on codes of administrative areas.)
 */
const NAMES_BY_DISTRICT = {
  blimbing: {
    code: '35.73.01',
    names: [
      'Balearjosari',
      'Arjosari',
      'Polowijen',
      'Purwodadi',
      'Blimbing',
      'Pandanwangi',
      'Purwantoro',
      'Bunulrejo',
      'Kesatrian',
      'Polehan',
      'Jodipan',
    ],
  },
  klojen: {
    code: '35.73.02',
    names: [
      'Klojen',
      'Rampalcelaket',
      'Samaan',
      'Kiduldalem',
      'Sukoharjo',
      'Kasin',
      'Kauman',
      'Oro-oro Dowo',
      'Bareng',
      'Gading Kasri',
      'Penanggungan',
    ],
  },
  kedungkandang: {
    code: '35.73.03',
    names: [
      'Kotalama',
      'Mergosono',
      'Bumiayu',
      'Wonokoyo',
      'Buring',
      'Kedungkandang',
      'Lesanpuro',
      'Sawojajar',
      'Madyopuro',
      'Cemorokandang',
      'Arjowinangun',
      'Tlogowaru',
    ],
  },
  sukun: {
    code: '35.73.04',
    names: [
      'Ciptomulyo',
      'Gadang',
      'Kebonsari',
      'Bandungrejosari',
      'Sukun',
      'Tanjungrejo',
      'Pisangcandi',
      'Bandulan',
      'Karangbesuki',
      'Mulyorejo',
      'Bakalankrajan',
    ],
  },
  lowokwaru: {
    code: '35.73.05',
    names: [
      'Tunggulwulung',
      'Merjosari',
      'Tlogomas',
      'Dinoyo',
      'Sumbersari',
      'Ketawanggede',
      'Jatimulyo',
      'Tunjungsekar',
      'Mojolangu',
      'Tulusrejo',
      'Lowokwaru',
      'Tasik Madu',
    ],
  },
} as const

/** "Oro-oro Dowo" → `oro-oro-dowo`. */
const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')

/** Every kelurahan's document: `subdistrict-<slug>`. */
export const subdistricts: readonly SeedDocument[] = Object.entries(NAMES_BY_DISTRICT).flatMap(
  ([district, { code, names }]) =>
    names.map((name, index) => ({
      _id: `subdistrict-${slugOf(name)}`,
      _type: 'subdistrict',
      code: `${code}.${1001 + index}`,
      name,
      slug: slugValue(slugOf(name)),
      district: referenceTo(`district-${district}`),
    })),
)
