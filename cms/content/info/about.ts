import { localeString, slug } from '../contentTypes.ts'
import { bullets, heading, localeBlocks, paragraph } from '../portableText.ts'
import type { SeedDocument } from '../seedDocument.ts'

export const about: SeedDocument = {
  _id: 'page-tentang',
  _type: 'page',
  title: localeString('Tentang Etalase Malang', 'About Etalase Malang', 'عن إتالاسي مالانغ'),
  slug: slug('tentang'),
  body: localeBlocks(
    [
      paragraph(
        'Etalase berarti jendela toko. Etalase Malang adalah jendela bagi usaha mikro, kecil dan menengah (UMKM) Kota Malang, Jawa Timur: tempat orang menemukan produknya, mengenal pembuatnya, dan membelinya langsung. Pada Agustus 2025 Pemerintah Kota Malang menyatakan ingin menjadi daerah tujuan untuk mencari produk UMKM unggulan. Situs ini melayani kalimat itu.',
      ),
      heading('Cara kerjanya'),
      ...bullets(
        'Pembuat mengisi sendiri data usaha dan produknya; kurator kantor memeriksa sebelum tampil.',
        'Pembelian dalam negeri terjadi langsung: lewat WhatsApp, tautan lokapasar, atau rak UMKM Center. Situs ini tidak memungut komisi.',
        'Pembeli luar negeri memasukkan produk beberapa pembuat ke dalam satu permintaan dan mengikuti jawabannya di satu tautan pribadi.',
        'Syarat tiap negara tujuan ditulis dengan sumber dan tanggal pemeriksaannya.',
      ),
      heading('Yang nyata dan yang contoh'),
      paragraph(
        'Angka program, syarat pasar, dan pembagian wilayah kota adalah nyata dan menyebut sumbernya. Usaha, produk, sertifikat, harga dan cerita yang sekarang tampil adalah contoh, dan nomor sertifikatnya sengaja diawali “CONTOH”. Selama masih ada data contoh, pita kuning di atas halaman mengatakannya.',
      ),
      heading('Gambar'),
      paragraph('Semua gambar digambar khusus untuk situs ini. Foto asli dari para pembuat akan menggantikannya.'),
    ],
    [
      paragraph(
        'Etalase is Indonesian for shop window. Etalase Malang is the window of the micro, small and medium businesses (UMKM) of the city of Malang, East Java: where people find their products, meet the makers, and buy direct. In August 2025 the city said it wants to be the place one goes to find leading UMKM products. This site serves that sentence.',
      ),
      heading('How it works'),
      ...bullets(
        'Makers fill in their own business and products; the office’s curators check before anything appears.',
        'Domestic purchases are direct: by WhatsApp, a marketplace link, or a shelf of the UMKM Center. The site takes no commission.',
        'Buyers abroad put products of several makers into one request and follow the answers on one private link.',
        'What each market demands is written with its source and the date it was checked.',
      ),
      heading('What is real and what is sample'),
      paragraph(
        'The programme’s figures, the markets’ rules and the city’s districts are real and name their sources. The businesses, products, certificates, prices and stories shown now are samples, and their certificate numbers begin with “CONTOH” (sample) on purpose. While any sample is shown, the yellow band at the top says so.',
      ),
      heading('Pictures'),
      paragraph('Every picture was drawn for this site. The makers’ own photographs will take their place.'),
    ],
    [
      paragraph(
        'كلمة «إتالاسي» إندونيسية تعني واجهة المتجر. وإتالاسي مالانغ واجهة المشاريع متناهية الصغر والصغيرة والمتوسطة (UMKM) في مدينة مالانغ بجاوة الشرقية: فيها يجد الناس منتجاتها ويتعرّفون إلى صانعيها ويشترون منهم مباشرة. في أغسطس 2025 أعلنت المدينة رغبتها في أن تكون وجهة من يبحث عن أفضل منتجات هذه المشاريع، وهذا الموقع يخدم تلك الرغبة.',
      ),
      heading('كيف يعمل'),
      ...bullets(
        'يملأ الصانع بيانات مشروعه ومنتجاته بنفسه، ويراجعها قيّمو المكتب قبل ظهورها.',
        'الشراء داخل إندونيسيا مباشر: عبر واتساب أو رابط سوق إلكترونية أو رفوف مركز UMKM. ولا يتقاضى الموقع عمولة.',
        'يجمع المشتري من الخارج منتجات عدة صنّاع في طلب واحد ويتابع الردود في رابط خاص واحد.',
        'تُكتب اشتراطات كل سوق بمصدرها وتاريخ التحقق منها.',
      ),
      heading('ما هو حقيقي وما هو نموذجي'),
      paragraph(
        'أرقام البرنامج واشتراطات الأسواق ومناطق المدينة حقيقية وتذكر مصادرها. أما المشاريع والمنتجات والشهادات والأسعار والقصص المعروضة الآن فنماذج، وتبدأ أرقام شهاداتها عمدًا بكلمة CONTOH (نموذج). وما دام في الموقع نموذج واحد فالشريط الأصفر في أعلى الصفحة يذكر ذلك.',
      ),
      heading('الصور'),
      paragraph('رُسمت جميع الصور خصيصًا لهذا الموقع، وستحل محلها صور الصنّاع أنفسهم.'),
    ],
  ),
  updatedOn: '2026-11-25',
}
