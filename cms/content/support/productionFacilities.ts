import { localeString, localeText } from '../contentTypes.ts'
import type { FacilityContent } from './facilityContent.ts'

/** Help with making: capacity and tools. */
export const productionFacilities: readonly FacilityContent[] = [
  {
    slug: 'kapasitas-produksi',
    title: localeString('Peningkatan kapasitas produksi', 'Production capacity', 'رفع الطاقة الإنتاجية'),
    summary: localeString(
      'Dari pesanan rumahan ke pesanan kartonan, dengan mutu yang tetap sama.',
      'From household orders to orders by the carton, with the same quality.',
      'من طلبات البيوت إلى طلبات الكراتين بالجودة نفسها.',
    ),
    who: localeText(
      'UMKM Kota Malang yang menolak pesanan karena tidak sanggup memenuhinya, atau yang pembelinya meminta jumlah tetap tiap bulan.',
      'Businesses of Kota Malang that turn orders away for want of capacity, or whose buyers ask for a steady monthly quantity.',
      'مشاريع مدينة مالانغ التي ترفض طلبات لضيق طاقتها، أو التي يطلب مشتروها كمية شهرية ثابتة.',
    ),
    bring: [
      localeString(
        'Jumlah yang dibuat sekarang per hari atau per bulan',
        'What you make now per day or month',
        'ما تنتجه الآن يوميًا أو شهريًا',
      ),
      localeString(
        'Urutan kerja dari bahan sampai kemasan',
        'Your steps from raw material to pack',
        'مراحل العمل من المادة الخام إلى العبوة',
      ),
      localeString('Pesanan yang belum terpenuhi', 'Orders you could not fill', 'الطلبات التي لم تتمكن من تلبيتها'),
    ],
    duration: localeString(
      'Tergantung usaha; dibahas pada kunjungan pertama',
      'Depends on the business; discussed at the first visit',
      'بحسب المشروع؛ يُبحث في الزيارة الأولى',
    ),
    steps: [
      localeString('Hubungi kantor', 'Contact the office', 'تواصل مع المكتب'),
      localeString(
        'Tinjau bersama: di mana pekerjaan tersendat',
        'Look together at where work gets stuck',
        'تُحدَّد معًا نقاط التعثّر في العمل',
      ),
      localeString(
        'Perbaiki tata letak, urutan kerja, atau alat',
        'Change the layout, the order of work, or the tools',
        'يُحسَّن الترتيب أو تسلسل العمل أو الأدوات',
      ),
      localeString(
        'Perbarui kapasitas bulanan di etalase ini',
        'Bring the monthly capacity in your listing up to date',
        'حدّث الطاقة الشهرية في هذه الواجهة',
      ),
    ],
  },
  {
    slug: 'alat-produksi',
    title: localeString('Alat produksi', 'Production tools', 'أدوات الإنتاج'),
    summary: localeString(
      'Bantuan alat yang membuat kerja lebih cepat, rapi, dan aman.',
      'Support with tools that make work faster, neater and safer.',
      'دعم بأدوات تجعل العمل أسرع وأتقن وأكثر أمانًا.',
    ),
    who: localeText(
      'UMKM Kota Malang yang alatnya menghambat: misalnya kemasan yang belum tertutup rapat, atau tanggal dan kode produksi yang masih ditulis tangan.',
      'Businesses of Kota Malang held back by their tools: packs that do not seal well, say, or dates and lot codes still written by hand.',
      'مشاريع مدينة مالانغ التي تعيقها أدواتها: عبوات لا تُغلق بإحكام مثلًا، أو تواريخ وأرقام تشغيلات ما زالت تُكتب باليد.',
    ),
    bring: [
      localeString('NIB', 'Your NIB', 'رقم تسجيل النشاط (NIB)'),
      localeString(
        'Foto tempat kerja dan alat yang dipakai sekarang',
        'Photos of the workplace and present tools',
        'صور لمكان العمل والأدوات الحالية',
      ),
      localeString(
        'Alasan alat itu diperlukan, dengan angkanya',
        'Why you need the tool, in figures',
        'سبب الحاجة إلى الأداة بالأرقام',
      ),
    ],
    duration: localeString(
      'Mengikuti anggaran dan jadwal kantor',
      'Follows the office’s budget and timetable',
      'وفق ميزانية المكتب وجدوله',
    ),
    steps: [
      localeString(
        'Hubungi kantor dan sebutkan alat yang diperlukan',
        'Contact the office and name the tool',
        'تواصل مع المكتب واذكر الأداة المطلوبة',
      ),
      localeString(
        'Petugas menilai kebutuhan dan tempatnya',
        'An officer looks at the need and the place',
        'يقيّم الموظف الحاجة والمكان',
      ),
      localeString(
        'Keputusan disampaikan, beserta syarat pemakaiannya',
        'You hear the decision, with the terms of use',
        'تُبلَّغ بالقرار وشروط الاستخدام',
      ),
    ],
  },
]
