import { localeString, localeText } from '../contentTypes.ts'
import type { FacilityContent } from './facilityContent.ts'

/** Help with proof: tests and certificates. */
export const qualityFacilities: readonly FacilityContent[] = [
  {
    slug: 'uji-mutu',
    title: localeString('Fasilitasi uji mutu', 'Quality testing', 'تسهيل فحص الجودة'),
    summary: localeString(
      'Uji laboratorium untuk gizi, keamanan pangan, atau bahan.',
      'Laboratory tests of nutrition, food safety or materials.',
      'تحاليل مخبرية للقيم الغذائية أو سلامة الغذاء أو المواد.',
    ),
    who: localeText(
      'UMKM Kota Malang yang memerlukan hasil uji: untuk tabel gizi pada label, untuk izin edar, atau karena pembeli memintanya.',
      'Businesses of Kota Malang that need a test result: for the nutrition panel, for a permit, or because a buyer asks.',
      'مشاريع مدينة مالانغ التي تحتاج إلى نتيجة تحليل: لجدول القيم الغذائية أو للترخيص أو بطلب من المشتري.',
    ),
    bring: [
      localeString(
        'Contoh produk dari satu kode produksi',
        'Samples of the product from one lot',
        'عيّنات من تشغيلة واحدة',
      ),
      localeString(
        'Komposisi lengkap dan cara membuatnya',
        'The full composition and how it is made',
        'التركيب الكامل وطريقة الصنع',
      ),
      localeString(
        'Syarat pembeli atau negara tujuan, bila ada',
        'What the buyer or market asks, if known',
        'متطلبات المشتري أو السوق إن عُرفت',
      ),
    ],
    duration: localeString(
      'Mengikuti antrean laboratorium; tanyakan lebih dulu',
      'Depends on the laboratory’s queue; ask first',
      'بحسب دور المختبر؛ اسأل مسبقًا',
    ),
    steps: [
      localeString(
        'Hubungi kantor dan sebutkan uji yang diminta',
        'Contact the office and name the test',
        'تواصل مع المكتب واذكر التحليل المطلوب',
      ),
      localeString(
        'Petugas menunjukkan laboratorium dan cara mengambil contoh',
        'An officer names the laboratory and how to take samples',
        'يحدّد الموظف المختبر وطريقة أخذ العيّنة',
      ),
      localeString(
        'Hasil uji diunggah ke etalase dan diperiksa kurator',
        'The result is uploaded here and checked by curators',
        'تُرفع النتيجة هنا ويتحقق منها القيّمون',
      ),
    ],
  },
  {
    slug: 'sertifikasi-halal',
    title: localeString('Fasilitasi sertifikasi halal', 'Halal certification', 'تسهيل شهادة الحلال'),
    summary: localeString(
      'Dibantu menyiapkan bahan, proses dan dokumen untuk sertifikat halal BPJPH.',
      'Help to prepare ingredients, process and documents for a BPJPH halal certificate.',
      'مساعدة في إعداد المكوّنات والعمليات والوثائق لشهادة حلال من هيئة BPJPH.',
    ),
    who: localeText(
      'UMKM pangan Kota Malang yang belum bersertifikat halal, atau yang mengubah bahan dan prosesnya. Sertifikat halal tidak lagi berakhir selama bahan dan proses tetap sama; bila berubah, harus ditinjau kembali.',
      'Food businesses of Kota Malang without a halal certificate, or that have changed ingredients or process. A halal certificate no longer ends while ingredients and process stay the same; after a change it has to be reviewed.',
      'مشاريع الأغذية في مدينة مالانغ التي لا تحمل شهادة حلال أو غيّرت مكوّناتها أو عملياتها. لم تعد للشهادة نهاية ما دامت المكوّنات والعمليات ثابتة، وعند أي تغيير تُراجَع من جديد.',
    ),
    bring: [
      localeString('NIB', 'Your NIB', 'رقم تسجيل النشاط (NIB)'),
      localeString(
        'Daftar semua bahan, beserta merek dan sertifikat halalnya',
        'All ingredients, with brands and their halal certificates',
        'قائمة بجميع المكوّنات وعلاماتها وشهادات حلالها',
      ),
      localeString(
        'Uraian proses dari bahan sampai kemasan',
        'The process from ingredient to pack',
        'وصف العملية من المكوّن إلى العبوة',
      ),
    ],
    duration: localeString(
      'Mengikuti proses BPJPH; tanyakan lebih dulu',
      'Follows BPJPH’s procedure; ask first',
      'وفق إجراءات هيئة BPJPH؛ اسأل مسبقًا',
    ),
    steps: [
      localeString('Hubungi kantor', 'Contact the office', 'تواصل مع المكتب'),
      localeString(
        'Periksa bahan satu per satu bersama petugas',
        'Go through the ingredients with an officer',
        'راجع المكوّنات مع الموظف',
      ),
      localeString(
        'Ajukan melalui jalur BPJPH yang sesuai',
        'Apply through the BPJPH route that fits',
        'قدّم الطلب عبر مسار BPJPH المناسب',
      ),
      localeString(
        'Unggah sertifikat ke etalase setelah terbit',
        'Upload the certificate here once issued',
        'ارفع الشهادة هنا بعد صدورها',
      ),
    ],
  },
]
