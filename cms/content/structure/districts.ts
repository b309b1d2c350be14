import { localeString, localeText } from '../contentTypes.ts'
import { keyed } from '../keyed.ts'
import { referenceTo, type SeedDocument, slugValue } from '../seedDocument.ts'

/**
 * A centre of a craft or food: its name, kelurahan, and what one finds there. The reference is weak, since kelurahan
 * refer to their kecamatan and one of the two has to be written first.
 */
const centre = (name: string, subdistrict: string, id: string, en: string, ar: string) => ({
  name,
  subdistrict: { ...referenceTo(`subdistrict-${subdistrict}`), _weak: true },
  description: localeString(id, en, ar),
})

/** The five kecamatan with their well-known centres, in the order of their codes. */
export const districts: readonly SeedDocument[] = [
  {
    _id: 'district-blimbing',
    _type: 'district',
    code: '35.73.01',
    name: 'Blimbing',
    slug: slugValue('blimbing'),
    intro: localeText(
      'Blimbing menyambut siapa pun yang datang dari arah Surabaya. Di sini tempe menjadi keripik di gang-gang Sanan, topeng dipahat di Polowijen, dan rotan dianyam di Balearjosari dan Arjosari.',
      'Blimbing greets whoever comes from Surabaya. Here tempe turns into crisps in the lanes of Sanan, masks are carved in Polowijen, and rattan is woven in Balearjosari and Arjosari.',
      'بليمبينغ أول ما يستقبل القادم من سورابايا. هنا يتحوّل التمبيه إلى رقائق في أزقة سانان، وتُنحت الأقنعة في بولوويجين، ويُنسج الروطان في باليارجوساري وأرجوساري.',
    ),
    centres: keyed([
      centre(
        'Sentra Keripik Tempe Sanan',
        'purwantoro',
        'Kampung tempe dan keripik tempe; dapurnya berdampingan dari rumah ke rumah.',
        'A neighbourhood of tempe and tempe crisps, kitchen beside kitchen.',
        'حيّ التمبيه ورقائقه، مطبخ بجوار مطبخ.',
      ),
      centre(
        'Kampung Budaya Polowijen',
        'polowijen',
        'Perajin dan penari topeng Malangan.',
        'Carvers and dancers of Malang’s masks.',
        'نحّاتو أقنعة مالانغ وراقصوها.',
      ),
      centre(
        'Sentra Rotan Balearjosari',
        'balearjosari',
        'Kursi, keranjang dan mebel rotan di sepanjang jalan.',
        'Rattan chairs, baskets and furniture along the road.',
        'كراسٍ وسلال وأثاث من الروطان على امتداد الطريق.',
      ),
      centre(
        'Perajin Rotan Arjosari',
        'arjosari',
        'Bengkel rotan di dekat terminal.',
        'Rattan workshops near the bus terminal.',
        'ورش روطان قرب محطة الحافلات.',
      ),
    ]),
    order: 10,
  },
  {
    _id: 'district-klojen',
    _type: 'district',
    code: '35.73.02',
    name: 'Klojen',
    slug: slugValue('klojen'),
    intro: localeText(
      'Klojen adalah pusat kota: alun-alun, pasar besar, dan jalan-jalan lama yang teduh. Batik dikerjakan di sekitar Celaket dan gerabah di Penanggungan. Jalan Panglima Sudirman, tempat UMKM Center disiapkan, ada di tengah kota ini.',
      'Klojen is the centre: the square, the great market, and old shaded streets. Batik is made around Celaket and pottery in Penanggungan. Jalan Panglima Sudirman, where the UMKM Center is being prepared, runs through the middle of town.',
      'كلوجين قلب المدينة: الساحة والسوق الكبير والشوارع القديمة الظليلة. يُصنع الباتيك حول تشلاكيت والفخار في بينانغونغان. وفي وسط المدينة شارع بانغليما سوديرمان حيث يجري إعداد مركز المشاريع الصغيرة.',
    ),
    centres: keyed([
      centre(
        'Batik Celaket',
        'rampalcelaket',
        'Batik tulis dan cap bermotif khas Malang.',
        'Hand-drawn and stamped batik with Malang’s own motifs.',
        'باتيك مرسوم ومطبوع بزخارف مالانغ.',
      ),
      centre(
        'Gerabah Penanggungan',
        'penanggungan',
        'Pot, tungku dan hiasan tanah liat.',
        'Pots, stoves and ornaments of clay.',
        'أصص ومواقد وزينة من الطين.',
      ),
    ]),
    order: 20,
  },
  {
    _id: 'district-kedungkandang',
    _type: 'district',
    code: '35.73.03',
    name: 'Kedungkandang',
    slug: slugValue('kedungkandang'),
    intro: localeText(
      'Kedungkandang membentang di timur kota, paling luas di antara lima kecamatan. Kampung dan perumahannya menyimpan banyak dapur kue, sambal, dan camilan, sementara ladang di tepinya masih ditanami singkong dan tebu.',
      'Kedungkandang spreads over the east, the widest of the five districts. Its neighbourhoods hold many kitchens of cakes, sambal and snacks, while cassava and sugar cane still grow at its edge.',
      'يمتد كيدونغكاندانغ شرق المدينة، وهو أوسع نواحيها الخمس. في أحيائه مطابخ كثيرة للكعك والسامبال والوجبات الخفيفة، ولا تزال الكسافا وقصب السكر تُزرع عند أطرافه.',
    ),
    centres: [],
    order: 30,
  },
  {
    _id: 'district-sukun',
    _type: 'district',
    code: '35.73.04',
    name: 'Sukun',
    slug: slugValue('sukun'),
    intro: localeText(
      'Sukun menghubungkan kota dengan lereng Gunung Kawi di barat dan jalan ke Blitar di selatan. Karangbesuki dikenal dengan keramik sanitasinya; di kelurahan lain ada penyangrai kopi, penjahit, dan perajin kayu.',
      'Sukun joins the city to the slopes of Mount Kawi in the west and the road to Blitar in the south. Karangbesuki is known for its sanitary ceramics; elsewhere there are coffee roasters, tailors and woodworkers.',
      'يصل سوكون المدينة بسفوح جبل كاوي غربًا وبطريق بليتار جنوبًا. تُعرف كارانغبيسوكي بخزف الأدوات الصحية، وفي الأحياء الأخرى محامص قهوة وخيّاطون ونجّارون.',
    ),
    centres: keyed([
      centre(
        'Keramik Karangbesuki',
        'karangbesuki',
        'Keramik sanitasi dan perlengkapan rumah.',
        'Sanitary ceramics and household ware.',
        'خزف صحي وأدوات منزلية.',
      ),
    ]),
    order: 40,
  },
  {
    _id: 'district-lowokwaru',
    _type: 'district',
    code: '35.73.05',
    name: 'Lowokwaru',
    slug: slugValue('lowokwaru'),
    intro: localeText(
      'Lowokwaru adalah kawasan kampus, ramai oleh mahasiswa dan kedai kopi. Di tengahnya Dinoyo tetap membakar keramik seperti dulu, dan usaha makanan tumbuh mengikuti selera anak muda.',
      'Lowokwaru is the university quarter, busy with students and coffee shops. In its midst Dinoyo fires ceramics as it always has, and food businesses grow with the taste of the young.',
      'لووكوارو حيّ الجامعات، يعجّ بالطلاب والمقاهي. وفي وسطه لا تزال دينويو تحرق الخزف كعادتها، وتنمو مشاريع الطعام على ذوق الشباب.',
    ),
    centres: keyed([
      centre(
        'Kampung Keramik Dinoyo',
        'dinoyo',
        'Cangkir, vas dan cendera mata keramik, langsung dari pembuatnya.',
        'Ceramic cups, vases and keepsakes, straight from those who make them.',
        'أكواب ومزهريات وتذكارات خزفية من صانعيها مباشرة.',
      ),
    ]),
    order: 50,
  },
]
