import { localeString, localeText } from '../contentTypes.ts'
import type { FacilityContent } from './facilityContent.ts'

/** Help with knowledge: training and running a business. */
export const skillFacilities: readonly FacilityContent[] = [
  {
    slug: 'pelatihan',
    title: localeString('Pelatihan', 'Training', 'التدريب'),
    summary: localeString(
      'Belajar membuat, mengemas dan melabeli produk supaya laku dan memenuhi syarat.',
      'Learn to make, pack and label a product that sells and meets the rules.',
      'تعلّم صنع المنتج وتعبئته وتوسيمه ليُباع ويستوفي الاشتراطات.',
    ),
    who: localeText(
      'UMKM Kota Malang, terutama yang baru mulai atau hendak membuat produk baru. Ikutlah bila label Anda belum lengkap, kemasan mudah rusak, atau rasa dan ukuran belum selalu sama.',
      'Micro, small and medium businesses of Kota Malang, above all those who have just begun or plan a new product. Come if your label is not complete, your pack does not hold, or taste and size still vary.',
      'المشاريع الصغيرة في مدينة مالانغ، ولا سيما المبتدئة أو التي تستعد لمنتج جديد. شارك إن كان ملصقك غير مكتمل أو عبوتك سهلة التلف أو كان الطعم والحجم يختلفان من دفعة لأخرى.',
    ),
    bring: [
      localeString('NIB, bila sudah ada', 'Your NIB, if you have one', 'رقم تسجيل النشاط (NIB) إن وُجد'),
      localeString('Contoh produk dalam kemasannya', 'A sample of the product in its pack', 'عيّنة من المنتج في عبوته'),
      localeString(
        'Pertanyaan yang paling mengganjal',
        'The question that holds you up most',
        'السؤال الذي يعيقك أكثر من غيره',
      ),
    ],
    duration: localeString(
      'Tergantung materi; ditanyakan saat mendaftar',
      'Depends on the subject; ask when you sign up',
      'بحسب الموضوع؛ اسأل عند التسجيل',
    ),
    steps: [
      localeString(
        'Hubungi kantor, sebutkan produk dan apa yang ingin dipelajari',
        'Contact the office; say what you make and what you want to learn',
        'تواصل مع المكتب واذكر منتجك وما تودّ تعلّمه',
      ),
      localeString(
        'Petugas mencocokkan dengan kelas yang tersedia',
        'An officer matches you with a class',
        'يرشّح لك الموظف الدورة المناسبة',
      ),
      localeString(
        'Ikuti kelas dan praktikkan di tempat usaha',
        'Attend, and put it into practice at your workplace',
        'احضر الدورة وطبّق ما تعلّمته في مكان عملك',
      ),
      localeString(
        'Perbarui data produk di etalase ini',
        'Bring your listing here up to date',
        'حدّث بيانات منتجك في هذه الواجهة',
      ),
    ],
  },
  {
    slug: 'manajemen-usaha',
    title: localeString('Pendidikan manajemen usaha', 'Business-management education', 'التثقيف في إدارة الأعمال'),
    summary: localeString(
      'Menghitung biaya, memisahkan uang usaha, menetapkan harga, dan merencanakan tumbuh.',
      'Work out costs, keep business money apart, set prices, and plan to grow.',
      'احسب التكاليف وافصل مال المشروع وحدّد الأسعار وخطّط للنمو.',
    ),
    who: localeText(
      'Pemilik UMKM Kota Malang yang usahanya sudah berjalan dan ingin naik kelas: omzetnya tumbuh, tetapi catatannya belum ikut tumbuh.',
      'Owners in Kota Malang whose business is running and who want to level up: turnover grows, but the books have not kept pace.',
      'أصحاب المشاريع في مدينة مالانغ ممن يعمل نشاطهم ويريدون الارتقاء: المبيعات تنمو والدفاتر لم تواكبها.',
    ),
    bring: [
      localeString(
        'Catatan penjualan dan belanja, sesederhana apa pun',
        'Records of sales and purchases, however simple',
        'سجلات البيع والشراء مهما كانت بسيطة',
      ),
      localeString(
        'Daftar produk dengan harga dan biayanya',
        'A list of products with prices and costs',
        'قائمة المنتجات بأسعارها وتكاليفها',
      ),
    ],
    duration: localeString(
      'Beberapa pertemuan; jadwal menyesuaikan kelas',
      'Several meetings; the timetable follows the class',
      'عدة لقاءات؛ ويتبع الجدول الدورة',
    ),
    steps: [
      localeString(
        'Hubungi kantor dan ceritakan keadaan usaha',
        'Contact the office and tell how the business stands',
        'تواصل مع المكتب واشرح وضع مشروعك',
      ),
      localeString(
        'Susun bersama biaya, harga dan rencana',
        'Draw up costs, prices and a plan together',
        'تُعدّ معًا التكاليف والأسعار والخطة',
      ),
      localeString(
        'Catat selama berjalan, lalu tinjau kembali',
        'Keep the records, then look at them again',
        'دوّن السجلات ثم راجعها',
      ),
    ],
  },
]
