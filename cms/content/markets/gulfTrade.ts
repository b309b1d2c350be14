import { localeString, localeText } from '../contentTypes.ts'

/** What the six Gulf markets share: the label, the terms, the costs. */

export const GULF_LABEL_CHECKLIST = [
  localeString('Nama pangan dalam bahasa Arab', 'Name of the food in Arabic', 'اسم المنتج بالعربية'),
  localeString(
    'Bahan dan bahan tambahan, dari yang terbanyak',
    'Ingredients and additives in descending order',
    'المكوّنات والمواد المضافة بترتيب تنازلي',
  ),
  localeString('Berat bersih dalam satuan metrik', 'Net weight in metric units', 'الوزن الصافي بالوحدات المترية'),
  localeString(
    'Tanggal produksi dan kedaluwarsa, tercetak',
    'Production and expiry dates, printed',
    'تاريخا الإنتاج والانتهاء مطبوعان',
  ),
  localeString('Negara asal: Indonesia', 'Country of origin: Indonesia', 'بلد المنشأ: إندونيسيا'),
  localeString(
    'Nama pembuat atau pengemas, dan importir',
    'Manufacturer or packer, and importer',
    'اسم المنتِج أو المعبِّئ، واسم المستورد',
  ),
  localeString('Informasi nilai gizi', 'Nutrition declaration', 'بيان القيم الغذائية'),
  localeString('Cara simpan dan kode produksi', 'Storage and lot', 'طريقة الحفظ ورقم التشغيلة'),
]

export const GULF_TERMS = localeText(
  'Kebanyakan pembeli Teluk meminta FOB Tanjung Perak (Surabaya), CFR atau CIF sampai pelabuhan tujuan. Untuk pesanan pertama yang kecil, EXW Malang dengan ekspeditur pembeli sering paling mudah.\n\nPembayaran yang lazim: uang muka dengan transfer (T/T) dan sisanya sebelum dokumen diserahkan, atau L/C at sight. Semuanya disepakati langsung antara pembeli dan UMKM.',
  'Most Gulf buyers ask for FOB Tanjung Perak (Surabaya), or CFR or CIF to the port of destination. For a small first order, EXW Malang with the buyer’s own forwarder is often simplest.\n\nUsual payment: a T/T deposit with the balance before documents are released, or L/C at sight. All of it is agreed directly between the buyer and the maker.',
  'يطلب معظم مشتري الخليج شروط FOB تانجونغ بيراك (سورابايا) أو CFR أو CIF إلى ميناء الوصول. وللطلبية الأولى الصغيرة غالبًا ما يكون EXW مالانغ مع شركة شحن المشتري هو الأسهل.\n\nالدفع المعتاد: دفعة مقدّمة بتحويل بنكي (T/T) والباقي قبل تسليم المستندات، أو اعتماد مستندي عند الاطلاع. ويُتفق على كل ذلك مباشرة بين المشتري والمنتِج.',
)

export const GULF_COSTS = localeText(
  'Yang biasanya ditanggung pembeli: bea masuk (tarif umum negara Teluk lazimnya sekitar 5%, beberapa barang berbeda; pastikan menurut kode HS), PPN setempat bila ada, pendaftaran produk, dan pengurusan pelabuhan.\n\nOngkos kapal dan waktu pelayaran berubah tiap minggu. Mintalah angka kepada ekspeditur untuk Tanjung Perak ke pelabuhan Anda; kami tidak menebaknya.',
  'What the buyer usually bears: customs duty (the general rate of the Gulf states is commonly about 5%, some goods differ; confirm by HS code), local VAT where there is one, product registration, and port handling.\n\nSea freight and transit times change by the week. Ask a forwarder for Tanjung Perak to your port; we do not guess them.',
  'ما يتحمّله المشتري عادةً: الرسوم الجمركية (التعرفة العامة لدول الخليج نحو 5% في الغالب وتختلف لبعض السلع؛ تأكّد بحسب رمز النظام المنسّق)، وضريبة القيمة المضافة المحلية إن وُجدت، وتسجيل المنتج، ومناولة الميناء.\n\nتتغيّر أجور الشحن البحري ومدد العبور كل أسبوع. اطلب سعرًا من شركة شحن من تانجونغ بيراك إلى مينائك؛ فنحن لا نخمّنها.',
)

export const FRIDAY_SATURDAY = localeString('Jumat dan Sabtu', 'Friday and Saturday', 'الجمعة والسبت')
export const SATURDAY_SUNDAY = localeString('Sabtu dan Minggu', 'Saturday and Sunday', 'السبت والأحد')
