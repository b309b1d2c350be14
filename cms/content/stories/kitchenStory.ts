import { localeString, reference, slug } from '../contentTypes.ts'
import { bullets, heading, localeBlocks, paragraph } from '../portableText.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A sample story about a sample maker of tempe crisps. */
export const kitchenStory: SeedDocument = {
  _id: 'story-dari-satu-wajan-ke-satu-karton',
  _type: 'story',
  isSample: true,
  title: localeString('Dari satu wajan ke satu karton', 'From one wok to one carton', 'من مقلاة واحدة إلى كرتون واحد'),
  slug: slug('dari-satu-wajan-ke-satu-karton'),
  excerpt: localeString(
    'Di Dapur Contoh Sanan, yang paling lama bukan menggoreng, melainkan membuat setiap keripik sama tipisnya.',
    'At Dapur Contoh Sanan the slow part is not the frying. It is cutting every crisp to the same thinness.',
    'في «دابور تشونتوه سانان» ليس القلي أبطأ ما في العمل، بل تقطيع كل شريحة بالرقّة نفسها.',
  ),
  body: localeBlocks(
    [
      paragraph(
        'Pukul empat pagi tempe sudah diiris. Lempengannya tipis, hampir tembus cahaya, dan harus tetap utuh ketika menyentuh minyak. Dapur Contoh Sanan memulai dengan satu wajan; sekarang yang dihitung bukan lagi wajan, melainkan karton.',
      ),
      heading('Yang berubah lebih dulu'),
      paragraph(
        'Bukan resepnya. Ketumbar, bawang putih dan daun jeruk tetap seperti semula. Yang berubah adalah cara kerja: ketebalan diukur, minyak dicatat jam pakainya, dan setiap kemasan membawa kode produksi.',
      ),
      ...bullets(
        'Tanggal kedaluwarsa dicetak, tidak lagi ditulis tangan.',
        'Daftar bahan disusun dari yang terbanyak, alergennya disebut: kedelai.',
        'Label berbahasa Inggris disiapkan sebelum ada yang memesan.',
      ),
      heading('Yang tetap'),
      paragraph(
        'Keripik pertama dari setiap penggorengan dicicipi. Kalau tidak berbunyi ketika dipatahkan, seluruh wajan diulang.',
      ),
    ],
    [
      paragraph(
        'By four in the morning the tempe is sliced. The leaves are so thin that light comes through, and they must stay whole when they touch the oil. Dapur Contoh Sanan began with one wok; today it counts in cartons.',
      ),
      heading('What changed first'),
      paragraph(
        'Not the recipe. Coriander seed, garlic and lime leaf are as they were. The work changed: thickness is measured, the hours of the oil are written down, and every pack carries a lot mark.',
      ),
      ...bullets(
        'The best-before date is printed, no longer written by hand.',
        'Ingredients stand in descending order and the allergen is named: soy.',
        'The English label was ready before anyone had ordered.',
      ),
      heading('What stayed'),
      paragraph('The first crisp of every batch is tasted. If it does not snap, the whole wok is done again.'),
    ],
    [
      paragraph(
        'في الرابعة فجرًا يكون التمبيه قد قُطّع شرائح رقيقة يكاد الضوء ينفذ منها، ويجب أن تبقى سليمة حين تلامس الزيت. بدأ «دابور تشونتوه سانان» بمقلاة واحدة، واليوم يحسب عمله بالكراتين.',
      ),
      heading('ما تغيّر أولًا'),
      paragraph(
        'لم تتغيّر الوصفة: الكزبرة والثوم وورق الليمون كما كانت. تغيّرت طريقة العمل: تُقاس السماكة، وتُسجَّل ساعات استعمال الزيت، وتحمل كل عبوة رقم تشغيلة.',
      ),
      ...bullets(
        'يُطبع تاريخ الصلاحية ولم يعد يُكتب باليد.',
        'تُرتَّب المكوّنات تنازليًا ويُذكر مسبّب الحساسية: الصويا.',
        'جُهّز الملصق الإنجليزي قبل أن تصل أي طلبية.',
      ),
      heading('ما بقي كما هو'),
      paragraph('تُذاق أول شريحة من كل دفعة؛ فإن لم تُسمع قرمشتها أُعيدت المقلاة كلها.'),
    ],
  ),
  picture: scene(
    {
      form: 'workshopFood',
      id: 'story-wajan',
      ground: 'rose',
      main: '#C23B2E',
      accent: '#E8A823',
      motif: 'dapur-contoh-sanan',
    },
    localeString(
      'Gambar dapur keripik tempe dengan wajan dan rak kemasan',
      'Drawing of a tempe kitchen with a wok and shelves of packs',
      'رسم لمطبخ رقائق التمبيه فيه مقلاة ورفوف عبوات',
    ),
  ),
  business: reference('business-dapur-contoh-sanan'),
  publishedOn: '2026-10-12',
}
