import { messages } from '../messages.ts'

export const homeMessages = messages({
  title: {
    id: 'Semua yang terbaik dari UMKM Malang, di satu etalase.',
    en: 'The best of Malang’s small makers, in one shop window.',
    ar: 'أجود ما يصنعه صغار الصنّاع في مالانغ، في واجهة واحدة.',
  },
  lead: {
    id: 'Keripik dari Sanan, keramik Dinoyo, topeng Polowijen. Temukan pembuatnya, lihat izinnya, beli langsung atau minta penawaran ekspor.',
    en: 'Chips from Sanan, ceramics from Dinoyo, masks from Polowijen. Meet the makers, see their certificates, buy direct or ask for an export quotation.',
    ar: 'رقائق من سانان، وخزف دينويو، وأقنعة بولوويجن. تعرّف إلى الصانع، واطّلع على شهاداته، واشترِ منه مباشرة أو اطلب عرض سعر للتصدير.',
  },
  popular: { id: 'Sering dicari', en: 'Often searched', ar: 'الأكثر بحثًا' },
  halal: { id: 'Bersertifikat halal', en: 'Halal certified', ar: 'حلال معتمد' },
  windowSign: { id: 'Etalase minggu ini', en: 'In the window this week', ar: 'في الواجهة هذا الأسبوع' },
  categories: { id: 'Jelajahi menurut jenis', en: 'Browse by kind', ar: 'تصفّح حسب النوع' },
  featured: { id: 'Pilihan kurator', en: 'The curators’ choice', ar: 'اختيار القيّمين' },
  featuredText: {
    id: 'Dipilih Diskopindag: enak atau elok, rapi kemasannya, jelas izinnya.',
    en: 'Picked by the city office: good to eat or to look at, well packed, properly licensed.',
    ar: 'اختارها مكتب المدينة: لذيذة أو جميلة، محكمة التغليف، وواضحة التراخيص.',
  },
  allProducts: { id: 'Semua produk', en: 'All products', ar: 'كل المنتجات' },
  collections: { id: 'Kumpulan', en: 'Collections', ar: 'مجموعات مختارة' },
  makers: { id: 'Kenali pembuatnya', en: 'Meet the makers', ar: 'تعرّف إلى الصنّاع' },
  allMakers: { id: 'Direktori UMKM', en: 'All makers', ar: 'دليل الصانعين' },
  exportTitle: {
    id: 'Untuk pembeli di Selandia Baru dan Timur Tengah',
    en: 'For buyers in New Zealand and the Middle East',
    ar: 'للمشترين في نيوزيلندا والشرق الأوسط',
  },
  exportText: {
    id: 'Lihat produk yang hari ini memenuhi syarat negara Anda, lengkap dengan alasannya, lalu kirim satu permintaan ke beberapa pembuat sekaligus.',
    en: 'See which products meet your country’s rules today, and why, then send one request to several makers at once.',
    ar: 'اطّلع على المنتجات التي تستوفي اليوم شروط بلدك وعلى أسباب ذلك، ثم أرسل طلبًا واحدًا إلى عدة صنّاع معًا.',
  },
  exportButton: { id: 'Buka meja ekspor', en: 'Open the export desk', ar: 'افتح مكتب التصدير' },
  exportStep1: { id: 'Pilih negara tujuan', en: 'Choose your market', ar: 'اختر السوق' },
  exportStep1Text: {
    id: 'Syarat masuk tiap negara, dengan sumbernya.',
    en: 'Each country’s entry rules, with their sources.',
    ar: 'شروط الدخول إلى كل بلد مع مصادرها.',
  },
  exportStep2: { id: 'Kumpulkan produk', en: 'Gather products', ar: 'اجمع المنتجات' },
  exportStep2Text: {
    id: 'MOQ, kapasitas, masa simpan, sertifikat, label.',
    en: 'MOQ, capacity, shelf life, certificates, labels.',
    ar: 'الحد الأدنى للطلب، والطاقة، والصلاحية، والشهادات، والملصقات.',
  },
  exportStep3: { id: 'Bandingkan penawaran', en: 'Compare quotations', ar: 'قارن العروض' },
  exportStep3Text: {
    id: 'Di tautan pribadi, dalam bahasa Anda.',
    en: 'On your private link, in your language.',
    ar: 'عبر رابط خاص بك، وبلغتك.',
  },
  figures: { id: 'Malang naik kelas', en: 'Malang levels up', ar: 'مالانغ ترتقي' },
  figuresLink: { id: 'Lihat perkembangannya', en: 'Follow the progress', ar: 'تابع التقدّم' },
  placePreparation: { id: 'Sedang disiapkan', en: 'In preparation', ar: 'قيد التجهيز' },
  placeOpen: { id: 'Sudah buka', en: 'Open now', ar: 'مفتوح' },
  placeLink: { id: 'Alamat dan isi raknya', en: 'Address and what is on its shelves', ar: 'العنوان وما على الرفوف' },
})
