import { localeString, reference, slug } from '../contentTypes.ts'
import { bullets, heading, localeBlocks, paragraph } from '../portableText.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A sample story about a sample maker of Dinoyo ceramics. */
export const glazeStory: SeedDocument = {
  _id: 'story-cangkir-yang-dicuci-seribu-kali',
  _type: 'story',
  isSample: true,
  title: localeString('Cangkir yang dicuci seribu kali', 'A cup for a thousand washes', 'كوب يتحمّل ألف غسلة'),
  slug: slug('cangkir-yang-dicuci-seribu-kali'),
  excerpt: localeString(
    'Dinoyo dulu dikenal karena guci hias. Tungku Contoh Dinoyo memilih benda yang lebih sulit: cangkir untuk setiap hari.',
    'Dinoyo was known for display jars. Tungku Contoh Dinoyo chose something harder: a cup for every day.',
    'اشتهرت دينويو بجرار الزينة، أما «تونغكو تشونتوه دينويو» فاختار ما هو أصعب: كوبًا لكل يوم.',
  ),
  body: localeBlocks(
    [
      paragraph(
        'Guci hias cukup indah sekali saja. Cangkir harus indah lagi besok pagi, sesudah dicuci, ditumpuk, dan sesekali terbentur keran. Karena itu Tungku Contoh Dinoyo membakar tanahnya pada 1.230 derajat, sampai badan cangkir tidak lagi menyerap air.',
      ),
      heading('Glasir yang boleh menyentuh bibir'),
      paragraph(
        'Setiap resep glasir baru dikirim ke laboratorium sebelum dijual: timbal dan kadmium yang larut ke makanan harus di bawah batas. Hasil ujinya disimpan bersama resepnya, dan pembeli dari luar negeri boleh memintanya.',
      ),
      heading('Apa yang ditanyakan restoran'),
      ...bullets(
        'Apakah bentuknya masih dibuat tahun depan, bila ada yang pecah?',
        'Berapa lama pesanan ulang: di sini lima minggu, karena tanah perlu kering sendiri.',
        'Muat berapa dalam satu karton, dan siapa yang menanggung bila retak di jalan?',
      ),
      paragraph(
        'Jawaban terakhir itu melahirkan kemasan baru: sekat karton berbentuk sarang, tanpa plastik. Sejak dipakai, satu dari dua ratus cangkir yang retak di jalan menjadi hampir tidak ada.',
      ),
    ],
    [
      paragraph(
        'A display jar has to be beautiful once. A cup has to be beautiful again tomorrow, after it was washed, stacked and knocked against the tap. So Tungku Contoh Dinoyo fires its clay at 1,230 degrees, until the body takes up no more water.',
      ),
      heading('A glaze that may touch one’s lips'),
      paragraph(
        'Every new glaze goes to a laboratory before it is sold: the lead and cadmium that pass into food must stay below the limit. The report is kept with the recipe, and buyers abroad may ask for it.',
      ),
      heading('What restaurants ask'),
      ...bullets(
        'Will this shape still be made next year, when some have broken?',
        'How long does a repeat order take? Five weeks here, since clay dries in its own time.',
        'How many to a carton, and who bears it when one cracks on the way?',
      ),
      paragraph(
        'The last answer led to new packaging: nests of cardboard, without plastic. One cup in two hundred used to crack on the way; now hardly any does.',
      ),
    ],
    [
      paragraph(
        'يكفي جرّة الزينة أن تكون جميلة مرة واحدة. أما الكوب فعليه أن يكون جميلًا غدًا أيضًا، بعد غسله ورصّه واصطدامه بالصنبور. لذلك يحرق «تونغكو تشونتوه دينويو» الطين عند 1230 درجة حتى لا يعود يمتصّ الماء.',
      ),
      heading('تزجيج يجوز أن يلامس الشفاه'),
      paragraph(
        'كل تزجيج جديد يُرسل إلى المختبر قبل بيعه: فما ينتقل من الرصاص والكادميوم إلى الطعام يجب أن يبقى دون الحد. ويُحفظ التقرير مع الوصفة، وللمشتري في الخارج أن يطلبه.',
      ),
      heading('ما تسأل عنه المطاعم'),
      ...bullets(
        'هل يبقى هذا الشكل متاحًا العام المقبل إذا انكسر بعضه؟',
        'كم تستغرق إعادة الطلب؟ خمسة أسابيع هنا، فالطين يجفّ على مهله.',
        'كم كوبًا في الكرتون، ومن يتحمّل ما يتشقق في الطريق؟',
      ),
      paragraph(
        'السؤال الأخير قاد إلى تغليف جديد: أعشاش من الورق المقوّى بلا بلاستيك. كان كوب من كل مئتين يتشقق في الطريق، وصار ذلك نادرًا.',
      ),
    ],
  ),
  picture: scene(
    {
      form: 'workshopCeramic',
      id: 'story-glaze',
      ground: 'mist',
      main: '#2F5F8A',
      accent: '#E8A823',
      motif: 'tungku-contoh-dinoyo',
    },
    localeString('Gambar bengkel keramik dengan tungku', 'Drawing of a pottery with its kiln', 'رسم لورشة خزف وفرنها'),
  ),
  business: reference('business-tungku-contoh-dinoyo'),
  publishedOn: '2026-09-30',
}
