import { localeString, localeText, slug } from '../contentTypes.ts'
import type { SeedDocument } from '../seedDocument.ts'

const CITY_STATEMENT = { _type: 'source', title: 'Pernyataan Pemerintah Kota Malang', date: '2025-08-24' }

/** The mayor's programmes that the city's statement names. It tells no more of them, so neither do we. */
const body = (name: string) =>
  localeText(
    `${name} adalah program wali kota yang disebut Pemerintah Kota Malang dalam pernyataannya pada Agustus 2025 tentang UMKM naik kelas. Rinciannya ditambahkan di sini setelah diterbitkan oleh kantor. Untuk bertanya sekarang, hubungi kantor.`,
    `${name} is a programme of the mayor that the city of Malang named in its statement of August 2025 on businesses levelling up. Details will be added here once the office publishes them. To ask now, contact the office.`,
    `${name} برنامج لعمدة المدينة ورد ذكره في بيان مدينة مالانغ في أغسطس 2025 بشأن ارتقاء المشاريع. ستُضاف التفاصيل هنا عند نشرها من المكتب، وللاستفسار الآن تواصل مع المكتب.`,
  )

const programme = (title: string, path: string): SeedDocument => ({
  _id: `programme-${path}`,
  _type: 'programme',
  title,
  slug: slug(path),
  summary: localeString(
    'Program Wali Kota Malang untuk UMKM.',
    'A programme of the mayor of Malang for small businesses.',
    'برنامج لعمدة مالانغ لدعم المشاريع الصغيرة.',
  ),
  body: body(title),
  source: CITY_STATEMENT,
})

export const programmes: readonly SeedDocument[] = [
  programme('Malang Idrek', 'malang-idrek'),
  programme('Malang Ngopeni', 'malang-ngopeni'),
]
