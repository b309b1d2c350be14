import { localeString, localeText } from '../contentTypes.ts'
import { SATURDAY_SUNDAY } from './gulfTrade.ts'
import type { MarketContent } from './marketContent.ts'

export const newZealand: MarketContent = {
  code: 'NZ',
  slug: 'new-zealand',
  name: localeString('Selandia Baru', 'New Zealand', 'نيوزيلندا'),
  currency: 'NZD',
  language: 'en',
  intro: localeText(
    'Selandia Baru termasuk pasar yang dituju Kota Malang sekarang. Labelnya berbahasa Inggris, importirnya harus terdaftar, dan perbatasannya ketat terhadap apa pun yang dapat membawa hama. Keripik dari tempe, singkong dan buah umumnya lebih mudah masuk daripada produk dengan susu, telur, daging atau madu.',
    'New Zealand is one of the markets the city of Malang now aims at. Labels are in English, importers must be registered, and the border is strict about anything that may carry pests. Crisps of tempe, cassava and fruit are generally easier than products with dairy, egg, meat or honey.',
    'نيوزيلندا من الأسواق التي تستهدفها مدينة مالانغ حاليًا. الملصقات بالإنجليزية، والمستورد مسجّل وجوبًا، والحدود صارمة تجاه كل ما قد يحمل آفات. ورقائق التمبيه والكسافا والفواكه أيسر دخولًا في الغالب من المنتجات المحتوية على ألبان أو بيض أو لحوم أو عسل.',
  ),
  ports: [
    { name: 'Auckland', unlocode: 'NZAKL' },
    { name: 'Tauranga', unlocode: 'NZTRG' },
    { name: 'Lyttelton', unlocode: 'NZLYT' },
  ],
  weekend: SATURDAY_SUNDAY,
  terms: localeText(
    'FOB Tanjung Perak (Surabaya) dan CFR atau CIF Auckland paling sering diminta. Untuk pesanan percobaan, EXW Malang dengan ekspeditur pembeli juga lazim.\n\nPembayaran yang lazim: uang muka dengan transfer (T/T) dan sisanya sebelum dokumen diserahkan, atau L/C at sight. Semuanya disepakati langsung antara pembeli dan UMKM.',
    'FOB Tanjung Perak (Surabaya) and CFR or CIF Auckland are asked for most. For a trial order, EXW Malang with the buyer’s own forwarder is usual too.\n\nUsual payment: a T/T deposit with the balance before documents are released, or L/C at sight. All of it is agreed directly between the buyer and the maker.',
    'أكثر ما يُطلب FOB تانجونغ بيراك (سورابايا) وCFR أو CIF أوكلاند. وللطلبيات التجريبية يشيع أيضًا EXW مالانغ مع شركة شحن المشتري.\n\nالدفع المعتاد: دفعة مقدّمة بتحويل بنكي (T/T) والباقي قبل تسليم المستندات، أو اعتماد مستندي عند الاطلاع. ويُتفق على كل ذلك مباشرة بين المشتري والمنتِج.',
  ),
  labelChecklist: [
    localeString('Nama pangan dalam bahasa Inggris', 'Name of the food in English', 'اسم المنتج بالإنجليزية'),
    localeString('Bahan, dari yang terbanyak', 'Ingredients in descending order', 'المكوّنات بترتيب تنازلي'),
    localeString(
      'Alergen ditebalkan, dan pernyataan “Contains: …”',
      'Allergens in bold, and a “Contains: …” statement',
      'مسبّبات الحساسية بخط عريض مع عبارة ‎“Contains: …”‎',
    ),
    localeString(
      'Tabel gizi per sajian dan per 100 g',
      'Nutrition panel per serving and per 100 g',
      'جدول القيم الغذائية لكل حصة ولكل 100 غ',
    ),
    localeString(
      'Tanggal “best before” atau “use by”',
      'Best-before or use-by date',
      'تاريخ “best before” أو “use by”',
    ),
    localeString('Kode produksi dan berat bersih', 'Lot and net weight', 'رقم التشغيلة والوزن الصافي'),
    localeString('Cara simpan dan cara pakai', 'Storage and directions for use', 'طريقة الحفظ والاستعمال'),
    localeString(
      'Nama dan alamat usaha di Selandia Baru atau Australia',
      'Name and business address in New Zealand or Australia',
      'الاسم والعنوان التجاري في نيوزيلندا أو أستراليا',
    ),
  ],
  costs: localeText(
    'Yang biasanya ditanggung pembeli: GST Selandia Baru, bea masuk (dapat lebih rendah atau nol dengan bukti asal AANZFTA atau RCEP; pastikan menurut kode HS), pemeriksaan pangan atau karantina bila diminta, dan pengurusan pelabuhan.\n\nOngkos kapal dan waktu pelayaran berubah tiap minggu. Mintalah angka kepada ekspeditur untuk Tanjung Perak ke pelabuhan Anda; kami tidak menebaknya.',
    'What the buyer usually bears: New Zealand GST, duty (it can be lower or nil with proof of origin under AANZFTA or RCEP; confirm by HS code), food clearance or biosecurity inspection where called for, and port handling.\n\nSea freight and transit times change by the week. Ask a forwarder for Tanjung Perak to your port; we do not guess them.',
    'ما يتحمّله المشتري عادةً: ضريبة السلع والخدمات النيوزيلندية (GST)، والرسوم الجمركية (قد تنخفض أو تُعفى مع إثبات المنشأ وفق AANZFTA أو RCEP؛ تأكّد بحسب رمز النظام المنسّق)، والفحص الصحي أو الحجري عند طلبه، ومناولة الميناء.\n\nتتغيّر أجور الشحن البحري ومدد العبور كل أسبوع. اطلب سعرًا من شركة شحن من تانجونغ بيراك إلى مينائك؛ فنحن لا نخمّنها.',
  ),
  idrPerUnit: 9600,
}
