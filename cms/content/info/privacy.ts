import { localeString, slug } from '../contentTypes.ts'
import { bullets, heading, localeBlocks, paragraph } from '../portableText.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** The privacy notice, in the visitor's words; what it promises is what the inquiry capability and the counting of searches and scans do. */
export const privacy: SeedDocument = {
  _id: 'page-privasi',
  _type: 'page',
  title: localeString('Privasi', 'Privacy', 'الخصوصية'),
  slug: slug('privasi'),
  body: localeBlocks(
    [
      paragraph(
        'Anda dapat melihat seluruh situs ini tanpa memberi tahu siapa Anda. Kami hanya menyimpan data pribadi bila Anda mengirim permintaan penawaran.',
      ),
      heading('Saat Anda hanya melihat-lihat'),
      ...bullets(
        'Tidak ada pelacak, tidak ada iklan, tidak ada pihak ketiga: gambar, huruf dan peta berasal dari situs ini sendiri.',
        'Dua kuki mengingat produk di daftar permintaan dan produk simpanan Anda. Isinya hanya nama, pilihan dan jumlah produk. Produk yang baru Anda lihat dan daftar kata yang pernah Anda cari hanya diingat peramban Anda sendiri.',
        'Kami menghitung kata yang dicari di situs ini, per hari dan bahasa: berapa kali, ketemu atau tidak, dan produk urutan ke berapa yang dibuka. Siapa yang mencari, pukul berapa, dan apa lagi yang dicarinya tidak dicatat. Tulisan yang tampak pribadi (surel, nomor telepon, alamat internet, tulisan panjang) tidak disimpan, dan yang dicari kurang dari tiga kali tidak ditampilkan kepada siapa pun. Setelah 90 hari hitungannya dihapus.',
        'Kami menghitung berapa kali label QR di rak dipindai, per hari dan label. Siapa yang memindai dan pukul berapa tidak dicatat; setelah 90 hari hitungannya dihapus.',
        'Agar satu pengunjung tidak terhitung berkali-kali, server mengingat alamat internetnya, dan saat memindai label juga nama perambannya, di memori, paling lama sampai hari berganti, dan tidak pernah menyimpannya bersama hitungan.',
        'Catatan server dipakai untuk menjaga keamanan dan tidak memuat nama, surel atau pesan.',
      ),
      heading('Saat Anda mengirim permintaan'),
      paragraph(
        'Kami menyimpan nama, perusahaan, negara, surel, telepon dan pesan Anda supaya pembuat yang Anda pilih dapat menjawab. Hanya pembuat itu dan kantor pengelola yang membacanya. Persetujuan Anda dicatat bersama waktu dan bahasanya, dan tidak dipakai untuk iklan.',
      ),
      heading('Berapa lama'),
      paragraph(
        'Paling lama 24 bulan, lalu data pribadi dihapus. Negara dan bulan disimpan untuk statistik, tanpa nama.',
      ),
      heading('Hak Anda'),
      ...bullets(
        'Melihat dan mengunduh data Anda, dan meminta penghapusannya, dari tautan pribadi permintaan Anda.',
        'Meminta perbaikan atau menarik persetujuan dengan menulis kepada kantor.',
        'Mengadu kepada otoritas perlindungan data di negara Anda.',
      ),
      heading('Hukum yang kami ikuti'),
      paragraph(
        'Undang-Undang Pelindungan Data Pribadi (UU 27/2022) Indonesia, dan, untuk pembeli dari sana, Privacy Act 2020 Selandia Baru, hukum perlindungan data pribadi Arab Saudi, dan Federal Decree-Law 45/2021 UEA. Bila terjadi kebocoran, kami memberi tahu Anda dan otoritas sebagaimana diwajibkan.',
      ),
    ],
    [
      paragraph(
        'You can look at the whole site without telling us who you are. We keep personal data only when you send a request for quotation.',
      ),
      heading('While you only look around'),
      ...bullets(
        'No trackers, no advertising, no third parties: pictures, fonts and maps come from this site itself.',
        'Two cookies remember the products in your request list and the products you saved. They hold the products’ names, chosen variants and quantities only. The products you saw lately and the list of what you searched for are remembered by your own browser alone.',
        'We count the words searched for on this site, by day and language: how often, whether something was found, and at which place in the results a product was opened. Who searched, at what time, and what else they searched for is not recorded. What looks personal (e-mail and internet addresses, telephone numbers, long texts) is not kept, and what was searched for less than three times is shown to nobody. After 90 days the counts are deleted.',
        'We count how often the QR label on a shelf is scanned, by day and label. Who scanned it, and at what time, is not recorded; after 90 days the counts are deleted.',
        'So that one visitor is not counted many times, the server remembers her internet address, and for scans of labels the name of her browser too, in its memory, until the day ends at the latest, and never stores it with the counts.',
        'Server records serve security and contain no names, e-mail addresses or messages.',
      ),
      heading('When you send a request'),
      paragraph(
        'We keep your name, company, country, e-mail, telephone and message so that the makers you chose can answer. Only they and the office that runs the site read them. Your consent is recorded with its time and language, and is not used for advertising.',
      ),
      heading('For how long'),
      paragraph(
        'At most 24 months; then the personal data are erased. Country and month are kept for statistics, without a name.',
      ),
      heading('Your rights'),
      ...bullets(
        'See and download your data, and have them erased, from your request’s private link.',
        'Ask for a correction or withdraw consent by writing to the office.',
        'Complain to the data protection authority of your country.',
      ),
      heading('The laws we follow'),
      paragraph(
        'Indonesia’s Personal Data Protection Law (27/2022) and, for buyers there, New Zealand’s Privacy Act 2020, Saudi Arabia’s Personal Data Protection Law, and the UAE’s Federal Decree-Law 45/2021. Should data leak, we tell you and the authorities as these laws require.',
      ),
    ],
    [
      paragraph('يمكنك تصفّح الموقع كله دون أن تعرّفنا بنفسك. ولا نحفظ بيانات شخصية إلا إذا أرسلت طلب عرض سعر.'),
      heading('عند التصفّح فقط'),
      ...bullets(
        'لا أدوات تتبّع ولا إعلانات ولا أطراف ثالثة: الصور والخطوط والخرائط من هذا الموقع نفسه.',
        'ملفّا ارتباط يتذكّران المنتجات في قائمة طلبك والمنتجات التي حفظتها، ولا يحويان سوى أسماء المنتجات وخياراتها وكمياتها. أما المنتجات التي شاهدتها مؤخرًا وقائمة ما بحثت عنه فلا يتذكّرها إلا متصفحك.',
        'نعدّ الكلمات التي يُبحث عنها في هذا الموقع بحسب اليوم واللغة: كم مرة، وهل وُجد شيء، وما ترتيب المنتج الذي فُتح بين النتائج. ولا نسجّل من بحث ولا في أي ساعة ولا عمّا بحث أيضًا. ولا نحفظ ما يبدو شخصيًا (عناوين البريد والإنترنت وأرقام الهاتف والنصوص الطويلة)، وما بُحث عنه أقل من ثلاث مرات لا يُعرض على أحد. وتُحذف الأعداد بعد 90 يومًا.',
        'ونعدّ كم مرة يُمسح رمز QR على بطاقة الرف بحسب اليوم والبطاقة، ولا نسجّل من مسحه ولا في أي ساعة، وتُحذف الأعداد بعد 90 يومًا.',
        'وكي لا يُعدّ الزائر الواحد مرات كثيرة، يتذكّر الخادم عنوانه على الإنترنت، واسم متصفحه عند مسح البطاقات، في ذاكرته حتى نهاية اليوم على الأكثر، ولا يخزّنه مع الأعداد أبدًا.',
        'تُستخدم سجلات الخادم للحماية ولا تتضمن أسماء أو عناوين بريد أو رسائل.',
      ),
      heading('عند إرسال طلب'),
      paragraph(
        'نحفظ اسمك وشركتك وبلدك وبريدك وهاتفك ورسالتك ليتمكن الصنّاع الذين اخترتهم من الرد، ولا يقرؤها سواهم والمكتب الذي يدير الموقع. وتُسجَّل موافقتك بوقتها ولغتها ولا تُستخدم للإعلان.',
      ),
      heading('مدة الحفظ'),
      paragraph('24 شهرًا على الأكثر ثم تُمحى البيانات الشخصية. ويبقى البلد والشهر للإحصاء بلا اسم.'),
      heading('حقوقك'),
      ...bullets(
        'الاطلاع على بياناتك وتنزيلها وطلب محوها من الرابط الخاص بطلبك.',
        'طلب التصحيح أو سحب الموافقة بمراسلة المكتب.',
        'تقديم شكوى إلى جهة حماية البيانات في بلدك.',
      ),
      heading('القوانين التي نتبعها'),
      paragraph(
        'قانون حماية البيانات الشخصية الإندونيسي (27/2022)، وللمشترين هناك: قانون الخصوصية النيوزيلندي لعام 2020، ونظام حماية البيانات الشخصية السعودي، والمرسوم بقانون اتحادي إماراتي 45/2021. وإن تسرّبت بيانات أبلغناك وأبلغنا الجهات المختصة كما تقضي هذه القوانين.',
      ),
    ],
  ),
  updatedOn: '2026-11-25',
}
