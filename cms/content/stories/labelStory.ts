import { localeString, slug } from '../contentTypes.ts'
import { bullets, heading, localeBlocks, paragraph } from '../portableText.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A sample story for makers: what one label has to tell in two markets. */
export const labelStory: SeedDocument = {
  _id: 'story-satu-keripik-dua-label',
  _type: 'story',
  isSample: true,
  title: localeString('Satu keripik, dua label', 'One crisp, two labels', 'رقاقة واحدة وملصقان'),
  slug: slug('satu-keripik-dua-label'),
  excerpt: localeString(
    'Isi kemasannya sama, pembacanya berbeda: apa yang dicari Auckland, dan apa yang dicari Jeddah.',
    'The pack holds the same; its readers differ. What Auckland looks for, and what Jeddah does.',
    'محتوى العبوة واحد وقارئها مختلف: عمّ تبحث أوكلاند، وعمّ تبحث جدة.',
  ),
  body: localeBlocks(
    [
      paragraph(
        'Sebelum menimbang ongkos kirim, timbanglah dulu labelnya. Sebungkus keripik yang sama dibaca dengan cara berbeda di dua pelabuhan.',
      ),
      heading('Di Auckland'),
      ...bullets(
        'Bahasa Inggris, bahan dari yang terbanyak.',
        'Alergen dengan kata yang lugas, ditebalkan, dan diulang dalam pernyataan “Contains”.',
        'Tabel gizi per sajian dan per 100 g.',
        'Alamat pemasok di Selandia Baru atau Australia.',
      ),
      heading('Di Jeddah'),
      ...bullets(
        'Bahasa Arab; stiker diterima asal tidak menutupi label asli.',
        'Tanggal produksi dan tanggal kedaluwarsa, keduanya dicetak oleh pembuat.',
        'Negara asal dan nama importir.',
        'Tanda halal, yang diharapkan pembeli di semua camilan.',
      ),
      heading('Yang sama di keduanya'),
      paragraph(
        'Kode produksi, berat bersih, dan kejujuran. Aturan lengkap beserta sumbernya ada di halaman tiap pasar; importir dan otoritas setempat yang memutuskan.',
      ),
    ],
    [
      paragraph(
        'Before you weigh the freight, weigh the label. The same bag of crisps is read differently in two ports.',
      ),
      heading('In Auckland'),
      ...bullets(
        'English, with ingredients in descending order.',
        'Allergens in plain words, in bold, and again in a “Contains” statement.',
        'A nutrition panel per serving and per 100 g.',
        'A supplier’s address in New Zealand or Australia.',
      ),
      heading('In Jeddah'),
      ...bullets(
        'Arabic; a sticker is accepted if it does not hide the original.',
        'Production date and expiry date, both printed by the maker.',
        'Country of origin and the importer’s name.',
        'The halal mark, which buyers expect on every snack.',
      ),
      heading('The same in both'),
      paragraph(
        'The lot, the net weight, and honesty. Each market’s page gives the full rules with their sources; the importer and the authority there decide.',
      ),
    ],
    [
      paragraph('قبل أن تزن أجرة الشحن زِن الملصق. فكيس الرقائق نفسه يُقرأ قراءتين في ميناءين.'),
      heading('في أوكلاند'),
      ...bullets(
        'بالإنجليزية، والمكوّنات مرتّبة تنازليًا.',
        'مسبّبات الحساسية بكلمات مبسّطة وخط عريض، وتُكرَّر في عبارة ‎“Contains”‎.',
        'جدول القيم الغذائية لكل حصة ولكل 100 غ.',
        'عنوان المورّد في نيوزيلندا أو أستراليا.',
      ),
      heading('في جدة'),
      ...bullets(
        'بالعربية، ويُقبل الملصق الإضافي ما لم يحجب الأصل.',
        'تاريخا الإنتاج والانتهاء يطبعهما المنتِج.',
        'بلد المنشأ واسم المستورد.',
        'علامة الحلال التي يتوقعها المشترون على كل وجبة خفيفة.',
      ),
      heading('وما يجمعهما'),
      paragraph(
        'رقم التشغيلة والوزن الصافي والصدق. تجد القواعد كاملة بمصادرها في صفحة كل سوق، والقرار للمستورد والجهة المختصة هناك.',
      ),
    ],
  ),
  picture: scene(
    { form: 'harbour', id: 'story-label', ground: 'sand', main: '#16352B', accent: '#E8A823' },
    localeString('Gambar pelabuhan dengan peti kemas', 'Drawing of a harbour with containers', 'رسم لميناء وحاويات'),
  ),
  publishedOn: '2026-11-09',
}
