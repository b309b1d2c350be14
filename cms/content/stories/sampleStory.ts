import { localeString, slug } from '../contentTypes.ts'
import { bullets, heading, localeBlocks, paragraph } from '../portableText.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** How a first order from abroad goes, told as a sample: of no maker in particular. */
export const sampleStory: SeedDocument = {
  _id: 'story-dari-contoh-ke-pesanan-pertama',
  _type: 'story',
  isSample: true,
  title: localeString(
    'Dari contoh ke pesanan pertama',
    'From a sample to the first order',
    'من العيّنة إلى الطلب الأول',
  ),
  slug: slug('dari-contoh-ke-pesanan-pertama'),
  excerpt: localeString(
    'Pembeli luar negeri jarang langsung memesan satu palet. Beginilah langkah yang biasanya ditempuh kedua pihak.',
    'Buyers abroad seldom begin with a pallet. These are the steps that both sides usually take.',
    'نادرًا ما يبدأ المشتري في الخارج بمنصّة كاملة. هذه هي الخطوات التي يسلكها الطرفان عادة.',
  ),
  body: localeBlocks(
    [
      paragraph(
        'Permintaan penawaran di Etalase Malang adalah awal percakapan, bukan pesanan. Pembeli menulis produk, jumlah dan tujuan; pembuat menjawab harga dan waktu. Di antara keduanya ada beberapa hal yang lebih baik dibicarakan sejak awal.',
      ),
      heading('Yang disiapkan pembuat'),
      ...bullets(
        'Dua atau tiga kemasan dari produksi yang sama dengan yang akan dijual, bukan yang paling cantik.',
        'Label dalam bahasa tujuan, boleh masih berupa rancangan.',
        'Lembar produk: isi karton, berat kotor, masa simpan, sertifikat.',
      ),
      heading('Yang diputuskan pembeli'),
      ...bullets(
        'Siapa importirnya, dan apakah ia sudah terdaftar di negara tujuan.',
        'Syarat penyerahan: diambil di Malang, di Tanjung Perak, atau sampai di pelabuhan tujuan.',
        'Berapa banyak untuk percobaan pertama: satu karton lewat udara sering lebih murah daripada satu palet yang keliru.',
      ),
      paragraph(
        'Setelah contoh disetujui, barulah uang muka, produksi, dan dokumen kiriman. Kantor dinas membantu membaca syarat tiap negara; keputusan akhirnya tetap pada importir dan otoritas setempat.',
      ),
    ],
    [
      paragraph(
        'A request for quotation on Etalase Malang opens a conversation; it is no order. The buyer names product, quantity and destination; the maker answers with price and time. A few things between the two are best talked about early.',
      ),
      heading('What the maker prepares'),
      ...bullets(
        'Two or three packs from the run that will be sold, not the prettiest ones.',
        'The label in the language of the destination; a draft will do.',
        'A line sheet: units per carton, gross weight, shelf life, certificates.',
      ),
      heading('What the buyer decides'),
      ...bullets(
        'Who imports, and whether they are registered in the country of destination.',
        'Terms of delivery: collected in Malang, at Tanjung Perak, or brought to the port of destination.',
        'How much for a first trial: a carton by air is often cheaper than a wrong pallet.',
      ),
      paragraph(
        'Once the sample is approved come the deposit, the production and the papers. The city office helps to read each country’s rules; the importer and the authority there decide.',
      ),
    ],
    [
      paragraph(
        'طلب عرض السعر في إتالاسي مالانغ بداية حديث وليس طلب شراء. يذكر المشتري المنتج والكمية والوجهة، ويجيب الصانع بالسعر والمدة. وبينهما أمور يحسن الحديث عنها مبكرًا.',
      ),
      heading('ما يُعدّه الصانع'),
      ...bullets(
        'عبوتان أو ثلاث من الدفعة التي ستُباع، لا أجملها.',
        'الملصق بلغة بلد الوصول، ولو كان مسودة.',
        'ورقة المنتجات: الوحدات في الكرتون والوزن القائم ومدة الصلاحية والشهادات.',
      ),
      heading('ما يقرّره المشتري'),
      ...bullets(
        'من المستورد، وهل هو مسجّل في بلد الوصول.',
        'شروط التسليم: استلام في مالانغ، أو في تانجونغ بيراك، أو وصول إلى ميناء الوجهة.',
        'كمية التجربة الأولى: كرتون بالجو أرخص في الغالب من منصّة كاملة في غير محلّها.',
      ),
      paragraph(
        'بعد الموافقة على العيّنة تأتي الدفعة المقدّمة والإنتاج والأوراق. يساعد مكتب المدينة على قراءة شروط كل بلد، والقرار للمستورد وللجهة المختصة هناك.',
      ),
    ],
  ),
  picture: scene(
    { form: 'box', id: 'story-sample', ground: 'sand', main: '#B9683F', accent: '#E8A823', motif: 'story-sample' },
    localeString('Gambar kotak berisi contoh produk', 'Drawing of a box of samples', 'رسم لصندوق عيّنات'),
  ),
  publishedOn: '2026-09-02',
}
