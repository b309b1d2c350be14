import { localeString, localeText } from '../contentTypes.ts'
import type { FacilityContent } from './facilityContent.ts'

/** Help with selling, here and abroad. */
export const marketFacilities: readonly FacilityContent[] = [
  {
    slug: 'akses-pasar',
    title: localeString('Akses pasar', 'Market access', 'الوصول إلى الأسواق'),
    summary: localeString(
      'Tampil di etalase ini, di rak UMKM Center, dan di depan pembeli.',
      'Stand in this window, on the UMKM Center’s shelves, and before buyers.',
      'اعرض منتجك في هذه الواجهة وعلى رفوف مركز UMKM وأمام المشترين.',
    ),
    who: localeText(
      'UMKM Kota Malang yang produknya sudah siap jual: izinnya ada, kemasannya tetap, dan jumlahnya dapat diandalkan.',
      'Businesses of Kota Malang whose product is ready to sell: permits in hand, a settled pack, and a quantity one can rely on.',
      'مشاريع مدينة مالانغ ذات المنتجات الجاهزة للبيع: تراخيص قائمة وعبوة ثابتة وكمية يُعوَّل عليها.',
    ),
    bring: [
      localeString('NIB dan izin produk', 'Your NIB and product permits', 'رقم تسجيل النشاط (NIB) وتراخيص المنتج'),
      localeString(
        'Foto produk dan daftar harga',
        'Photos of the product and a price list',
        'صور المنتج وقائمة الأسعار',
      ),
      localeString(
        'Kapasitas per bulan dan pesanan terkecil',
        'Monthly capacity and smallest order',
        'الطاقة الشهرية وأصغر طلبية',
      ),
    ],
    duration: localeString(
      'Usulan ditinjau kurator sebelum tampil',
      'Curators look at each listing before it appears',
      'يراجع القيّمون كل منتج قبل عرضه',
    ),
    steps: [
      localeString('Hubungi kantor', 'Contact the office', 'تواصل مع المكتب'),
      localeString(
        'Lengkapi data usaha dan produk',
        'Complete the data of business and product',
        'أكمل بيانات المشروع والمنتج',
      ),
      localeString(
        'Kurator memeriksa izin dan menayangkan',
        'Curators check permits and publish',
        'يتحقق القيّمون من التراخيص وينشرون',
      ),
      localeString('Permintaan pembeli diteruskan kepada Anda', 'Buyers’ inquiries come to you', 'تصلك طلبات المشترين'),
    ],
  },
  {
    slug: 'pendampingan-ekspor',
    title: localeString('Pendampingan ekspor', 'Export mentoring', 'مرافقة المصدّرين'),
    summary: localeString(
      'Didampingi dari syarat negara tujuan sampai kiriman pertama.',
      'Someone beside you from the market’s rules to the first shipment.',
      'مرافقة من اشتراطات بلد الوصول حتى أول شحنة.',
    ),
    who: localeText(
      'UMKM Kota Malang yang hendak mengirim ke Selandia Baru atau Timur Tengah, atau yang sudah menerima pertanyaan dari pembeli luar negeri.',
      'Businesses of Kota Malang that want to ship to New Zealand or the Middle East, or that have had a question from a buyer abroad.',
      'مشاريع مدينة مالانغ الراغبة في الشحن إلى نيوزيلندا أو الشرق الأوسط، أو التي تلقّت استفسارًا من مشترٍ في الخارج.',
    ),
    bring: [
      localeString(
        'Halaman produk Anda di etalase ini: lihat syarat yang masih kurang',
        'Your product’s page here: see what it still lacks',
        'صفحة منتجك هنا: انظر ما ينقصه من اشتراطات',
      ),
      localeString(
        'Sertifikat dan izin yang dimiliki',
        'The certificates and permits you hold',
        'ما لديك من شهادات وتراخيص',
      ),
      localeString(
        'Surat atau pesan dari pembeli, bila ada',
        'The buyer’s letter or message, if any',
        'رسالة المشتري إن وُجدت',
      ),
    ],
    duration: localeString(
      'Berkelanjutan, sampai kiriman pertama selesai',
      'Ongoing, until the first shipment is done',
      'مستمرة حتى إتمام أول شحنة',
    ),
    steps: [
      localeString(
        'Hubungi kantor dan sebutkan pasarnya',
        'Contact the office and name the market',
        'تواصل مع المكتب واذكر السوق',
      ),
      localeString(
        'Periksa syarat satu per satu bersama pendamping',
        'Go through the rules one by one with a mentor',
        'راجع الاشتراطات واحدًا واحدًا مع المرافق',
      ),
      localeString(
        'Lengkapi yang kurang: uji, halal, label, tanggal',
        'Supply what is missing: test, halal, label, dates',
        'استكمل الناقص: تحليل وحلال وملصق وتواريخ',
      ),
      localeString(
        'Siapkan penawaran, dokumen dan kiriman pertama',
        'Prepare the quotation, the documents and the first shipment',
        'جهّز العرض والوثائق وأول شحنة',
      ),
    ],
  },
]
