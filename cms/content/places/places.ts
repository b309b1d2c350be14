import { localeString, localeText, slug } from '../contentTypes.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** Where makers' products will stand on shelves. Neither has opened as far as is known, so no hours are given. */
export const places: readonly SeedDocument[] = [
  {
    _id: 'place-umkm-center',
    _type: 'place',
    title: localeString('UMKM Center Kota Malang', 'Malang UMKM Center', 'مركز UMKM في مدينة مالانغ'),
    slug: slug('umkm-center'),
    kind: 'umkmCenter',
    status: 'preparation',
    intro: localeText(
      'UMKM Center menyatukan promosi, pelatihan dan pengembangan usaha di satu alamat. Pemerintah Kota Malang menyiapkannya bersama Asosiasi UMKM Nusantara Rakyat Sejahtera, dan menyatakan pada Agustus 2025 bahwa 10 persen dari seluruh UMKM kota akan dilayani di sini.\n\nSaat itu disebutkan tempat ini siap sekitar delapan bulan kemudian. Halaman ini kami perbarui begitu kantor mengumumkan pembukaannya.',
      'The UMKM Center brings promotion, training and business development to one address. The city of Malang is preparing it with the association Asosiasi UMKM Nusantara Rakyat Sejahtera, and said in August 2025 that 10 per cent of all the city’s small businesses would be served here.\n\nIt was then said to be ready about eight months later. This page changes as soon as the office announces the opening.',
      'يجمع مركز UMKM الترويج والتدريب وتطوير الأعمال في عنوان واحد. تُعدّه مدينة مالانغ مع جمعية Asosiasi UMKM Nusantara Rakyat Sejahtera، وأعلنت في أغسطس 2025 أن 10 بالمئة من مشاريع المدينة ستُخدَم فيه.\n\nوذُكر حينها أنه سيجهز بعد نحو ثمانية أشهر. نحدّث هذه الصفحة فور إعلان المكتب عن الافتتاح.',
    ),
    address: 'Jalan Panglima Sudirman, Kota Malang, Jawa Timur',
    hours: [],
    directions: localeText(
      'Jalan Panglima Sudirman berada di pusat kota, tidak jauh dari Stasiun Malang. Nomor bangunan dan pintu masuknya diumumkan saat dibuka.',
      'Jalan Panglima Sudirman is in the centre of the city, not far from Malang railway station. The number and the entrance will be announced with the opening.',
      'يقع شارع Jalan Panglima Sudirman في وسط المدينة غير بعيد عن محطة قطار مالانغ. ويُعلن رقم المبنى ومدخله عند الافتتاح.',
    ),
    picture: scene(
      { form: 'umkmCenter', id: 'place-umkm-center', ground: 'mist', main: '#1F5C46', accent: '#E8A823' },
      localeString(
        'Gambar UMKM Center dengan etalase berlengkung',
        'Drawing of the UMKM Center with arched windows',
        'رسم لمركز UMKM بواجهات مقوّسة',
      ),
    ),
  },
  {
    _id: 'place-lantai-umkm',
    _type: 'place',
    title: localeString('Lantai UMKM', 'The UMKM floor', 'طابق المشاريع الصغيرة'),
    slug: slug('lantai-umkm'),
    kind: 'mallFloor',
    status: 'preparation',
    intro: localeText(
      'Satu lantai sebuah pusat perbelanjaan di Kota Malang dikhususkan untuk UMKM. Pengunjung mal dapat melihat, mencicipi dan membeli produk dari lima kecamatan tanpa berkeliling kota.\n\nNama pusat perbelanjaan dan tanggal bukanya kami tulis setelah diumumkan.',
      'One floor of a shopping centre in Malang is reserved for small businesses. Visitors can see, taste and buy what five districts make without crossing the city.\n\nThe name of the shopping centre and the date follow once they are announced.',
      'طابق في أحد مراكز التسوق في مالانغ مخصّص للمشاريع الصغيرة، يتيح للزوار رؤية منتجات المناطق الخمس وتذوّقها وشراءها دون التنقل في المدينة.\n\nسنذكر اسم المركز وموعد الافتتاح عند الإعلان عنهما.',
    ),
    address: 'Pusat perbelanjaan di Kota Malang, Jawa Timur',
    hours: [],
    directions: localeText(
      'Petunjuk jalan menyusul setelah tempatnya diumumkan.',
      'Directions will follow once the place is announced.',
      'ستُضاف إرشادات الوصول بعد الإعلان عن المكان.',
    ),
    picture: scene(
      { form: 'mallFloor', id: 'place-lantai-umkm', ground: 'sky', main: '#16352B', accent: '#B9683F' },
      localeString(
        'Gambar satu lantai dengan rak-rak produk UMKM',
        'Drawing of a floor with shelves of makers’ products',
        'رسم لطابق تصطفّ فيه رفوف المنتجات',
      ),
    ),
  },
]
