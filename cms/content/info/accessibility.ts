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
      heading('Yang sudah kami upayakan'),
      ...bullets(
        'Semua halaman dapat dipakai tanpa JavaScript, termasuk pencarian dan permintaan.',
        'Semua tombol dan isian dapat dicapai dengan papan ketik, dan fokusnya terlihat.',
        'Keterangan gambar, tabel di samping grafik, dan kata di samping warna.',
        'Teks dapat dibesarkan sampai 400% tanpa ada yang hilang; gerak dikurangi bila Anda memintanya di perangkat.',
      ),
      heading('Yang belum sempurna'),
      ...bullets(
        'Sebagian tulisan pembuat hanya tersedia dalam bahasa Indonesia; bahasanya ditandai untuk pembaca layar.',
        'Ruang kerja pemilik dan kurator (Studio) dibuat pihak lain dan belum kami uji lengkap.',
      ),
      heading('Ada yang menghalangi Anda?'),
      paragraph(
        'Beri tahu kantor halaman mana dan apa yang terjadi. Bila mendesak, kami membacakan atau mengirimkan isinya dalam bentuk lain.',
      ),
    ],
    [
      paragraph(
        'This window is for everyone: on a cheap phone with a weak signal, with a screen reader, with a keyboard alone, from right to left and from left to right. Our mark is WCAG 2.2 level AA.',
      ),
      heading('What we have worked for'),
      ...bullets(
        'Every page works without JavaScript, search and requests included.',
        'Every control can be reached by keyboard, and the focus shows.',
        'Pictures are described, charts have a table beside them, colours a word.',
        'Text can be enlarged to 400% without loss; motion is reduced where your device asks for it.',
      ),
      heading('What is not perfect yet'),
      ...bullets(
        'Some of the makers’ texts are in Indonesian only; their language is marked for screen readers.',
        'The workplace of owners and curators (the Studio) is made by others, and we have not tested all of it.',
      ),
      heading('Is something in your way?'),
      paragraph(
        'Tell the office which page it was and what happened. If it is urgent, we read it to you or send it in another form.',
      ),
    ],
    [
      paragraph(
        'هذه الواجهة للجميع: بهاتف بسيط وإشارة ضعيفة، أو بقارئ شاشة، أو بلوحة المفاتيح وحدها، من اليمين إلى اليسار ومن اليسار إلى اليمين. ومعيارنا WCAG 2.2 المستوى AA.',
      ),
      heading('ما عملنا عليه'),
      ...bullets(
        'تعمل كل الصفحات دون جافاسكربت، بما فيها البحث والطلبات.',
        'يمكن بلوغ كل زر وحقل بلوحة المفاتيح، وموضع التركيز ظاهر.',
        'للصور وصف، وإلى جانب الرسم البياني جدول، وإلى جانب اللون كلمة.',
        'يمكن تكبير النص حتى 400% دون فقدان شيء، وتُخفَّف الحركة إن طلب جهازك ذلك.',
      ),
      heading('ما لم يكتمل بعد'),
      ...bullets(
        'بعض نصوص الصنّاع بالإندونيسية فقط، ولغتها معلَّمة لقارئات الشاشة.',
        'مساحة عمل أصحاب المشاريع والقيّمين (الاستوديو) من صنع جهة أخرى ولم نختبرها كاملة.',
      ),
      heading('هل يعيقك شيء؟'),
      paragraph('أخبر المكتب بالصفحة وبما حدث. وإن كان الأمر عاجلًا قرأنا لك المحتوى أو أرسلناه بشكل آخر.'),
    ],
  ),
  updatedOn: '2026-11-25',
}
