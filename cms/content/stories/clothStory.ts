import { localeString, reference, slug } from '../contentTypes.ts'
import { heading, localeBlocks, paragraph } from '../portableText.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A sample story about a sample maker of batik. */
export const clothStory: SeedDocument = {
  _id: 'story-tiga-generasi-satu-canting',
  _type: 'story',
  isSample: true,
  title: localeString('Tiga generasi, satu canting', 'Three generations, one wax pen', 'ثلاثة أجيال وقلم شمع واحد'),
  slug: slug('tiga-generasi-satu-canting'),
  excerpt: localeString(
    'Di Griya Contoh Celaket selembar batik tulis berpindah tangan empat kali sebelum selesai, dan tidak ada yang tergesa.',
    'At Griya Contoh Celaket a hand-drawn batik changes hands four times before it is done, and nobody hurries.',
    'في «غريا تشونتوه تشلاكيت» تنتقل قطعة الباتيك بين أربع أيدٍ قبل أن تكتمل، ولا أحد يستعجل.',
  ),
  body: localeBlocks(
    [
      paragraph(
        'Pagi adalah waktunya menggambar, ketika cahaya dari gang masih lembut. Pola teratai dan tugu digoreskan dengan pensil di atas katun, lalu malam panas mengikuti garisnya, setitik demi setitik. Selembar kain dua meter memerlukan sembilan sampai empat belas hari.',
      ),
      heading('Warna dari daun dan kulit kayu'),
      paragraph(
        'Separuh produksi kini memakai pewarna alam: indigo, kulit mahoni, daun mangga. Warnanya tidak pernah persis sama dua kali. Untuk pembeli yang memesan banyak, rumah batik ini mengirim potongan contoh lebih dulu dan menuliskan kisaran warnanya di label.',
      ),
      heading('Air yang kembali jernih'),
      paragraph(
        'Air bekas celupan melewati bak arang dan tanaman air sebelum dibuang. Perca menjadi pembatas buku. Yang tersisa di akhir hari hanya cerita, dan secangkir kopi di teras.',
      ),
    ],
    [
      paragraph(
        'Mornings are for drawing, while the light from the lane is soft. Lotus and monument are pencilled on cotton, and hot wax follows the line, dot by dot. A cloth of two metres takes nine to fourteen days.',
      ),
      heading('Colour from leaves and bark'),
      paragraph(
        'Half of the work is now dyed from nature: indigo, mahogany bark, mango leaves. No colour comes out twice the same. To buyers who order many, the house sends a cutting first and writes the range of shades on the label.',
      ),
      heading('Water that runs clear again'),
      paragraph(
        'Dye water passes through charcoal and water plants before it leaves. Remnants become bookmarks. What is left at the end of the day is a story, and a cup of coffee on the porch.',
      ),
    ],
    [
      paragraph(
        'الصباح للرسم، حين يكون ضوء الزقاق ناعمًا. يُرسم اللوتس والنصب بالقلم على القطن، ثم يتبع الشمع الساخن الخط نقطة نقطة. وتستغرق قطعة من مترين تسعة أيام إلى أربعة عشر.',
      ),
      heading('ألوان من الورق واللحاء'),
      paragraph(
        'يُصبغ نصف الإنتاج اليوم من الطبيعة: النيلة ولحاء الماهوغني وورق المانجو، ولا يخرج اللون نفسه مرتين. ولمن يطلب كمية يرسل البيت قصاصة أولًا ويكتب مدى الدرجات على الملصق.',
      ),
      heading('ماء يعود صافيًا'),
      paragraph(
        'يمرّ ماء الصباغة بالفحم والنباتات المائية قبل صرفه، وتصير القصاصات فواصل كتب. وما يبقى آخر النهار حكاية، وفنجان قهوة على الشرفة.',
      ),
    ],
  ),
  picture: scene(
    {
      form: 'cloth',
      id: 'story-cloth',
      ground: 'rose',
      main: '#16352B',
      accent: '#B9683F',
      motif: 'griya-contoh-celaket',
    },
    localeString('Gambar kain batik di gawangan', 'Drawing of a batik cloth on its frame', 'رسم لقماش باتيك على حامله'),
  ),
  business: reference('business-griya-contoh-celaket'),
  publishedOn: '2026-09-16',
}
