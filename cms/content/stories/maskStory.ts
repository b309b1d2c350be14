import { localeString, reference, slug } from '../contentTypes.ts'
import { heading, localeBlocks, paragraph } from '../portableText.ts'
import { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A sample story about a sample maker of Malangan masks. */
export const maskStory: SeedDocument = {
  _id: 'story-wajah-panji-dari-sebatang-kayu',
  _type: 'story',
  isSample: true,
  title: localeString('Wajah Panji dari sebatang kayu', 'Panji’s face from a piece of wood', 'وجه بانجي من قطعة خشب'),
  slug: slug('wajah-panji-dari-sebatang-kayu'),
  excerpt: localeString(
    'Topeng Malangan dipahat untuk menari. Sanggar Contoh Polowijen kini memahatnya juga untuk dinding di negeri lain.',
    'Malangan masks are carved to dance. Sanggar Contoh Polowijen now carves them for walls abroad as well.',
    'تُنحت أقنعة مالانغان لترقص، وينحتها «سانغار تشونتوه بولوويجن» اليوم لجدران في بلاد أخرى أيضًا.',
  ),
  body: localeBlocks(
    [
      paragraph(
        'Topeng Malangan tidak dibuat untuk diam. Lubang matanya dihitung dari wajah penari, lengkung dalamnya dari napas. Di Sanggar Contoh Polowijen sebuah topeng dicoba dulu di depan cermin sebelum dicat.',
      ),
      heading('Dua ukuran, satu watak'),
      paragraph(
        'Untuk pembeli yang ingin menggantungnya di dinding, sanggar membuat ukuran yang lebih kecil. Wataknya tidak diperkecil: Panji tetap tenang, Klana tetap merah dan garang, dan urutan warnanya tetap mengikuti pakem.',
      ),
      heading('Kayu yang bersih'),
      paragraph(
        'Kiriman kayu ke Selandia Baru harus bersih dari kulit, tanah dan serangga. Kayu dikeringkan lama, dipahat, lalu dikeringkan lagi. Karton tanpa palet kayu membuat pemeriksaannya lebih sederhana.',
      ),
    ],
    [
      paragraph(
        'A Malangan mask is not made to hang still. The eyes are placed for a dancer’s face, the hollow behind for her breath. At Sanggar Contoh Polowijen each mask is tried before a mirror, and only then painted.',
      ),
      heading('Two sizes, one character'),
      paragraph(
        'For buyers who want one on a wall the studio carves a smaller size. The character is not made smaller: Panji stays calm, Klana stays red and fierce, and the order of colours follows tradition.',
      ),
      heading('Clean wood'),
      paragraph(
        'Wood for New Zealand has to be free of bark, soil and insects. It is dried for long, carved, and dried again. Cartons without wooden pallets make the inspection simpler.',
      ),
    ],
    [
      paragraph(
        'لا يُصنع قناع مالانغان ليبقى ساكنًا؛ فموضع العينين محسوب على وجه الراقص، وتجويفه على أنفاسه. وفي «سانغار تشونتوه بولوويجن» يُجرَّب كل قناع أمام المرآة قبل أن يُلوَّن.',
      ),
      heading('مقاسان وشخصية واحدة'),
      paragraph(
        'لمن يريد تعليقه على الجدار ينحت المشغل مقاسًا أصغر، لكن الشخصية لا تصغر: بانجي هادئ كما هو، وكلانا أحمر مهيب، وترتيب الألوان على الأصول.',
      ),
      heading('خشب نظيف'),
      paragraph(
        'يجب أن يخلو الخشب المرسل إلى نيوزيلندا من اللحاء والتربة والحشرات، ولذلك يُجفَّف طويلًا ثم يُنحت ثم يُجفَّف ثانية. والكراتين بلا منصّات خشبية تبسّط الفحص.',
      ),
    ],
  ),
  picture: scene(
    {
      form: 'maskDance',
      id: 'story-panji',
      ground: 'sky',
      main: '#1F5C46',
      accent: '#E8A823',
      motif: 'sanggar-contoh-polowijen',
    },
    localeString('Gambar penari topeng Malangan', 'Drawing of a Malangan mask dancer', 'رسم لراقص بقناع مالانغان'),
  ),
  business: reference('business-sanggar-contoh-polowijen'),
  publishedOn: '2026-10-28',
}
