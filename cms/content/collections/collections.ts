import { localeString, localeText } from '../contentTypes.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'
import { type CollectionContent, collectionDocument } from './collectionContent.ts'

const contents: readonly CollectionContent[] = [
  {
    slug: 'keripik-untuk-auckland',
    title: localeString('Keripik untuk Auckland', 'Crisps for Auckland', 'رقائق لأوكلاند'),
    intro: localeText(
      'Keripik tempe, buah dan umbi yang labelnya sudah berbahasa Inggris, tanggalnya tercetak, dan bahannya tanpa susu, telur, daging atau madu. Lihat syarat lengkapnya di halaman Selandia Baru.',
      'Tempe, fruit and root crisps with an English label, a printed date, and no dairy, egg, meat or honey among the ingredients. The full list of rules is on the New Zealand page.',
      'رقائق التمبيه والفواكه والجذور بملصق إنجليزي وتاريخ مطبوع، ومكوّنات خالية من الألبان والبيض واللحوم والعسل. تجد القائمة الكاملة للاشتراطات في صفحة نيوزيلندا.',
    ),
    market: 'market-nz',
    products: [
      'keripik-tempe-sanan-original',
      'keripik-tempe-sanan-daun-jeruk',
      'keripik-singkong-balado-kedungkandang',
      'keripik-apel-malang-arjuno',
      'keripik-nangka-arjuno',
      'keripik-jamur-tiram-tlogomas',
      'keripik-pisang-kepok-gadang',
      'keripik-ubi-ungu-buring',
    ],
    picture: scene(
      { form: 'harbour', id: 'collection-auckland', ground: 'sky', main: '#16352B', accent: '#C23B2E' },
      localeString('Gambar peti kemas di pelabuhan', 'Drawing of containers at a harbour', 'رسم لحاويات في ميناء'),
    ),
  },
  {
    slug: 'hampers-lebaran',
    title: localeString('Hampers Lebaran', 'Hampers for Eid', 'سلال هدايا العيد'),
    intro: localeText(
      'Kue, keripik, kopi dan sedikit kriya untuk satu keranjang yang pantas dibawa bersilaturahmi. Pesan lebih awal: dapur paling sibuk dua minggu sebelum Lebaran.',
      'Biscuits, crisps, coffee and a little craft for one basket fit to bring to family and friends. Order early: kitchens are busiest in the two weeks before Eid.',
      'كعك ورقائق وقهوة ولمسة من الحِرف في سلة تليق بزيارات العيد. اطلب مبكرًا، فالمطابخ أشد انشغالًا في الأسبوعين السابقين للعيد.',
    ),
    products: [
      'kue-kering-keju-bareng',
      'brownies-kering-bareng',
      'pia-kacang-hijau-bareng',
      'kopi-arabika-arjuno-kayutangan',
      'teh-melati-celaket',
      'cokelat-hitam-70-pisangcandi',
      'manisan-pala-kering-tasik-madu',
      'topeng-mini-malangan-isi-enam',
    ],
    picture: scene(
      { form: 'kitchen', id: 'collection-lebaran', ground: 'mist', main: '#1F5C46', accent: '#E8A823' },
      localeString('Gambar dapur menjelang hari raya', 'Drawing of a kitchen before the feast', 'رسم لمطبخ قبيل العيد'),
    ),
  },
  {
    slug: 'oleh-oleh-malang',
    title: localeString('Oleh-oleh Malang', 'Presents from Malang', 'هدايا من مالانغ'),
    intro: localeText(
      'Yang dicari orang sebelum pulang: keripik tempe Sanan, keripik apel, kopi lereng gunung, dan topeng kecil untuk meja kerja. Ringan dibawa dan tahan di perjalanan.',
      'What people look for before going home: tempe crisps from Sanan, apple crisps, coffee from the slopes, and a small mask for the desk. Light to carry and good on the road.',
      'ما يبحث عنه الزائر قبل العودة: رقائق التمبيه من سانان، ورقائق التفاح، وقهوة المرتفعات، وقناع صغير لطاولة المكتب. خفيفة الحمل وتتحمّل السفر.',
    ),
    products: [
      'keripik-tempe-sanan-original',
      'keripik-apel-malang-arjuno',
      'sari-apel-botol-panderman',
      'kopi-robusta-dampit-kayutangan',
      'jenang-apel-tasik-madu',
      'bumbu-pecel-oro-oro-dowo',
      'topeng-mini-malangan-isi-enam',
      'batik-cap-tugu-malang',
    ],
    picture: scene(
      { form: 'market', id: 'collection-oleh-oleh', ground: 'sand', main: '#B9683F', accent: '#1F5C46' },
      localeString(
        'Gambar kios oleh-oleh di pasar',
        'Drawing of a market stall with presents',
        'رسم لكشك هدايا في السوق',
      ),
    ),
  },
  {
    slug: 'meja-dan-dapur-kriya',
    title: localeString('Meja dan dapur kriya', 'Craft for table and kitchen', 'حِرف للمائدة والمطبخ'),
    intro: localeText(
      'Keramik Dinoyo, mangkuk kayu, nampan anyaman dan kain batik: benda buatan tangan yang dipakai setiap hari, bukan hanya dipajang.',
      'Dinoyo ceramics, wooden bowls, woven trays and batik cloth: handmade things to use every day, not only to look at.',
      'خزف دينويو وأوعية خشبية وصوانٍ منسوجة وأقمشة باتيك: أشياء من صنع اليد للاستعمال اليومي لا للعرض فقط.',
    ),
    products: [
      'cangkir-kopi-dinoyo',
      'set-teko-dinoyo',
      'mug-dinoyo-celup-dua-warna',
      'piring-hias-dinoyo-kobalt',
      'vas-keramik-dinoyo-biru',
      'nampan-rotan-oval',
      'lampu-meja-rotan',
      'sarung-bantal-batik-celaket',
    ],
    picture: scene(
      { form: 'workshopCeramic', id: 'collection-meja', ground: 'mist', main: '#3F7D9A', accent: '#B9683F' },
      localeString(
        'Gambar bengkel keramik dengan rak bejana',
        'Drawing of a ceramic workshop with shelves of pots',
        'رسم لورشة خزف فيها رفوف أوانٍ',
      ),
    ),
  },
]

/** Four sample collections, as documents. */
export const collections: readonly SeedDocument[] = contents.map((content, index) =>
  collectionDocument(content, index + 1),
)
