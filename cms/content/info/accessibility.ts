import { localeString, slug } from '../contentTypes.ts'
import { bullets, heading, localeBlocks, paragraph } from '../portableText.ts'
import type { SeedDocument } from '../seedDocument.ts'

export const accessibility: SeedDocument = {
  _id: 'page-aksesibilitas',
  _type: 'page',
  title: localeString('Aksesibilitas', 'Accessibility', 'إمكانية الوصول'),
  slug: slug('aksesibilitas'),
  body: localeBlocks(
    [
      paragraph(
        'Etalase ini untuk semua orang: dengan ponsel murah dan sinyal lemah, dengan pembaca layar, dengan papan ketik saja, dari kanan ke kiri maupun dari kiri ke kanan. Patokan kami adalah WCAG 2.2 tingkat AA.',
      ),
      heading('Yang bisa Anda harapkan'),
      ...bullets(
        'Halaman dapat dipakai tanpa JavaScript, termasuk pencarian, perbandingan, dan permintaan.',
        'Semua tautan, tombol, dan isian dapat dicapai dengan papan ketik; fokusnya terlihat dan tidak tertutup.',
        'Ada keterangan untuk gambar, tabel di samping grafik, dan kata di samping warna.',
        'Teks dapat dibesarkan dua kali, dan halaman dapat diperbesar empat kali, tanpa ada yang hilang atau perlu digeser ke samping; hanya tabel lebar yang bergeser sendiri.',
        'Tidak ada yang bergerak bila Anda memintanya di perangkat. Warna pilihan Anda sendiri dihormati.',
        'Formulir menyebut apa yang kurang di atas isian, dan isian Anda tidak hilang.',
      ),
      heading('Cara kami memeriksanya'),
      paragraph(
        'Setiap jenis halaman diperiksa dalam tiga bahasa, terang dan gelap, di lebar ponsel dan komputer, dengan alat axe: tidak ada temuan. Pencarian, gambar produk, perbandingan, permintaan, dan halaman masuk dijalankan dengan papan ketik saja. Pemeriksaan ini diulang pada setiap perubahan situs.',
      ),
      heading('Yang belum sempurna'),
      ...bullets(
        'Alat hanya menemukan sebagian hambatan. Pengujian bersama penyandang disabilitas dan dengan pembaca layar sungguhan belum dilakukan.',
        'Tulisan yang belum diterjemahkan tampil dalam bahasa Indonesia dengan tandanya. Dalam keterangan gambar dan nama saringan, tandanya belum ada.',
        'Lembar PDF untuk dicetak belum ditandai untuk pembaca layar; isinya ada juga sebagai halaman.',
        'Keterangan gambar ditulis para pembuat, jadi tidak selalu lengkap.',
        'Ruang kerja pemilik dan kurator (Studio) dibuat pihak lain; yang kami periksa lengkap hanya halaman masuknya.',
      ),
      heading('Ada yang menghalangi Anda?'),
      paragraph(
        'Beri tahu kantor halaman mana dan apa yang terjadi, dengan surel di bawah ini. Anda boleh meminta isinya dalam bentuk lain.',
      ),
    ],
    [
      paragraph(
        'This window is for everyone: on a cheap phone with a weak signal, with a screen reader, with a keyboard alone, from right to left and from left to right. Our mark is WCAG 2.2 level AA.',
      ),
      heading('What you can expect'),
      ...bullets(
        'The pages work without JavaScript: search, comparison and requests included.',
        'Every link, button and field can be reached by keyboard; the focus shows, and nothing covers it.',
        'Pictures are described, charts have a table beside them, colours a word.',
        'Text can be made twice as large, and the page magnified four times, with nothing lost and no scrolling sideways; only wide tables scroll by themselves.',
        'Nothing moves where your device asks for that. Colours of your own are respected.',
        'Forms say above the fields what is missing, and keep what you typed.',
      ),
      heading('How we check it'),
      paragraph(
        'Each kind of page is checked in three languages, light and dark, at the width of a phone and of a desk, with the tool axe: it finds nothing. Search, product pictures, comparison, the request and the sign-in pages are gone through by keyboard alone. These checks are repeated with every change of the site.',
      ),
      heading('What is not perfect yet'),
      ...bullets(
        'Tools find only a part of what hinders people. We have not yet tested with people with disabilities, nor with real screen readers.',
        'Texts that are not translated yet appear in Indonesian with a sign. In descriptions of pictures and names of filters the sign is missing.',
        'The PDF sheets for printing are not tagged for screen readers; what they hold is there as pages too.',
        'Descriptions of pictures are written by the makers and may not be complete.',
        'The workplace of owners and curators (the Studio) is made by others; only its sign-in pages are fully checked.',
      ),
      heading('Is something in your way?'),
      paragraph(
        'Tell the office which page it was and what happened, by the e-mail below. You may ask for what it says in another form.',
      ),
    ],
    [
      paragraph(
        'هذه الواجهة للجميع: بهاتف بسيط وإشارة ضعيفة، أو بقارئ شاشة، أو بلوحة المفاتيح وحدها، من اليمين إلى اليسار ومن اليسار إلى اليمين. ومعيارنا WCAG 2.2 المستوى AA.',
      ),
      heading('ما يمكنك توقّعه'),
      ...bullets(
        'تعمل الصفحات دون جافاسكربت، بما فيها البحث والمقارنة والطلبات.',
        'يمكن بلوغ كل رابط وزر وحقل بلوحة المفاتيح، وموضع التركيز ظاهر لا يغطيه شيء.',
        'للصور وصف، وإلى جانب الرسم البياني جدول، وإلى جانب اللون كلمة.',
        'يمكن مضاعفة حجم النص، وتكبير الصفحة أربع مرات، دون فقدان شيء ودون تمرير جانبي؛ والجداول العريضة وحدها تُمرَّر في مكانها.',
        'لا يتحرّك شيء إن طلب جهازك ذلك، وألوانك الخاصة محترمة.',
        'تذكر النماذج ما ينقص فوق الحقول وتحتفظ بما كتبته.',
      ),
      heading('كيف نفحص ذلك'),
      paragraph(
        'يُفحص كل نوع من الصفحات بثلاث لغات، في الوضعين الفاتح والداكن، بعرض الهاتف وعرض الحاسوب، بأداة axe: ولم تجد شيئًا. ويُجرَّب البحث وصور المنتج والمقارنة والطلب وصفحات الدخول بلوحة المفاتيح وحدها. ويُعاد هذا الفحص مع كل تغيير في الموقع.',
      ),
      heading('ما لم يكتمل بعد'),
      ...bullets(
        'لا تكشف الأدوات إلا جزءًا من العوائق. ولم نختبر بعد مع أشخاص من ذوي الإعاقة ولا بقارئات شاشة حقيقية.',
        'ما لم يُترجم بعد يظهر بالإندونيسية مع علامتها. أما أوصاف الصور وأسماء المرشّحات فلا علامة لها بعد.',
        'قوائم الطباعة (PDF) غير موسومة لقارئات الشاشة، ومحتواها متاح صفحاتٍ أيضًا.',
        'أوصاف الصور يكتبها الصنّاع وقد لا تكون كاملة.',
        'مساحة عمل أصحاب المشاريع والقيّمين (الاستوديو) من صنع جهة أخرى، ولم نفحص منها كاملًا إلا صفحات الدخول.',
      ),
      heading('هل يعيقك شيء؟'),
      paragraph('أخبر المكتب بالصفحة وبما حدث عبر البريد أدناه. ويمكنك أن تطلب المحتوى بشكل آخر.'),
    ],
  ),
  updatedOn: '2026-11-25',
}
