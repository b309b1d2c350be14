import type { CategorySeed } from './categorySeed.ts'

/** Kriya: Malang's crafts, each with a neighbourhood it comes from where there is one. */
export const craftCategories: readonly CategorySeed[] = [
  {
    slug: 'kriya',
    kind: 'craft',
    title: { id: 'Kriya', en: 'Crafts', ar: 'حِرَف يدوية' },
    intro: {
      id: 'Kriya Malang lahir dari kampung: topeng di Polowijen, keramik di Dinoyo, gerabah di Penanggungan, batik di Celaket, rotan di Balearjosari dan Arjosari. Setiap karya mencantumkan bahan, ukuran dan cara merawatnya. Sebagian dibuat sesuai pesanan; tanyakan waktu pengerjaannya.',
      en: 'Malang’s crafts come from its neighbourhoods: masks from Polowijen, ceramics from Dinoyo, pottery from Penanggungan, batik from Celaket, rattan from Balearjosari and Arjosari. Each piece states its material, its size and how to look after it. Some are made to order; ask how long it takes.',
      ar: 'تولد حِرَف مالانغ في أحيائها: الأقنعة في بولوويجين، والخزف في دينويو، والفخار في بينانغونغان، والباتيك في تشلاكيت، والروطان في باليارجوساري وأرجوساري. لكل قطعة بيان بمادتها وقياسها وطريقة العناية بها. وبعضها يُصنع حسب الطلب، فاسأل عن مدة التنفيذ.',
    },
  },
  {
    slug: 'topeng',
    kind: 'craft',
    parent: 'kriya',
    title: { id: 'Topeng Malangan', en: 'Malang masks', ar: 'أقنعة مالانغ' },
    intro: {
      id: 'Topeng Malangan dipahat dari kayu ringan dan disungging untuk tari yang mengisahkan cerita Panji. Warna dan lekuk matanya menandai watak tiap tokoh. Tersedia topeng tari, topeng hias dan ukuran kecil untuk cendera mata.',
      en: 'Malang masks are carved from light wood and painted for the dance that tells the tales of Prince Panji. Colour and the curve of the eyes show each character’s temper. There are masks to dance in, to hang on a wall, and small ones to take home.',
      ar: 'تُنحت أقنعة مالانغ من خشب خفيف وتُلوَّن للرقصة التي تروي حكايات الأمير بانجي. اللون وانحناءة العينين يدلّان على طبع كل شخصية. منها أقنعة للرقص وأخرى للجدران وصغيرة للتذكار.',
    },
  },
  {
    slug: 'keramik',
    kind: 'craft',
    parent: 'kriya',
    title: { id: 'Keramik & gerabah', en: 'Ceramics & pottery', ar: 'خزف وفخار' },
    intro: {
      id: 'Keramik Dinoyo dan gerabah Penanggungan: cangkir, piring, vas dan pot yang diputar atau dicetak dengan tangan. Untuk peralatan makan, lihat apakah glasirnya sudah diuji. Semua dikemas agar tahan dikirim jauh.',
      en: 'Dinoyo ceramics and Penanggungan pottery: cups, plates, vases and pots, thrown or pressed by hand. For tableware, see whether the glaze has been tested. Everything is packed for a long road.',
      ar: 'خزف دينويو وفخار بينانغونغان: أكواب وأطباق ومزهريات وأصص تُشكَّل على الدولاب أو في القوالب باليد. في أواني الطعام راجع ما إذا كان التزجيج مفحوصًا. وكلها تُغلَّف لتتحمّل الشحن البعيد.',
    },
  },
  {
    slug: 'anyaman',
    kind: 'craft',
    parent: 'kriya',
    title: { id: 'Anyaman & rotan', en: 'Basketry & rattan', ar: 'سِلال وروطان' },
    intro: {
      id: 'Keranjang, tas, tempat lampu dan kursi dari rotan, bambu, mendong dan eceng gondok. Dianyam rapat dan dikeringkan supaya tidak berjamur di perjalanan. Untuk ekspor, bahan tumbuhan harus bersih dari kulit kayu, tanah dan serangga.',
      en: 'Baskets, bags, lampshades and chairs of rattan, bamboo, rush and water hyacinth. Woven close and dried well, so that no mould forms on the way. For export, plant fibre must be free of bark, soil and insects.',
      ar: 'سلال وحقائب وأباجورات وكراسٍ من الروطان والخيزران والبردي وياقوتية الماء. تُنسج بإحكام وتُجفَّف جيدًا كي لا يصيبها العفن في الطريق. وعند التصدير يجب أن تخلو الألياف النباتية من اللحاء والتراب والحشرات.',
    },
  },
  {
    slug: 'batik',
    kind: 'craft',
    parent: 'kriya',
    title: { id: 'Batik & kain', en: 'Batik & textiles', ar: 'باتيك ومنسوجات' },
    intro: {
      id: 'Batik tulis dan cap dari Celaket dan sekitarnya, dengan motif tugu, teratai, topeng dan bunga khas Malang. Tersedia kain, kemeja, syal dan perlengkapan rumah. Setiap lembar batik tulis berbeda; itu tandanya dibuat dengan tangan.',
      en: 'Hand-drawn and stamped batik from Celaket and around, with Malang’s monument, lotus, masks and flowers. As cloth, shirts, scarves and homeware. No two hand-drawn pieces are alike: that is how you know the hand.',
      ar: 'باتيك مرسوم باليد ومطبوع بالأختام من تشلاكيت وما حولها، بزخارف نصب مالانغ واللوتس والأقنعة والأزهار. أقمشة وقمصان وأوشحة ومفروشات. لا تتشابه قطعتان مرسومتان باليد، وتلك علامة الصنعة.',
    },
  },
  {
    slug: 'kriya-kayu',
    kind: 'craft',
    parent: 'kriya',
    title: { id: 'Kriya kayu', en: 'Woodcraft', ar: 'مشغولات خشبية' },
    intro: {
      id: 'Talenan, mangkuk, mainan edukatif dan pajangan dari mahoni, sonokeling, jati dan kayu sisa. Permukaannya dihaluskan dan diberi pelapis yang disebutkan pada tiap produk. Kayu untuk ekspor perlu kering dan bebas serangga.',
      en: 'Boards, bowls, learning toys and ornaments of mahogany, rosewood, teak and offcuts. Sanded smooth, with the finish named on each product. For export, wood must be dry and free of insects.',
      ar: 'ألواح تقطيع وأوعية وألعاب تعليمية وتحف من الماهوغني والسونوكيلينغ والساج وبقايا الأخشاب. تُصقل جيدًا ويُذكر نوع الطلاء في كل منتج. ويجب أن يكون الخشب المصدَّر جافًا خاليًا من الحشرات.',
    },
  },
  {
    slug: 'kriya-kulit',
    kind: 'craft',
    parent: 'kriya',
    title: { id: 'Kriya kulit', en: 'Leathercraft', ar: 'مشغولات جلدية' },
    intro: {
      id: 'Dompet, ikat pinggang, tas dan sandal dari kulit sapi dan kambing, dijahit tangan atau mesin kecil. Jenis kulit dan cara samaknya tertulis pada produk. Banyak perajin menerima ukir nama dan pesanan bermerek.',
      en: 'Wallets, belts, bags and sandals of cowhide and goatskin, sewn by hand or on small machines. The hide and the way it was tanned are stated. Many makers engrave names and take orders under your brand.',
      ar: 'محافظ وأحزمة وحقائب وصنادل من جلد البقر والماعز، تُخاط باليد أو على آلات صغيرة. نوع الجلد وطريقة دباغته مذكوران. وكثير من الحرفيين ينقشون الأسماء ويقبلون الطلبات بعلامتك التجارية.',
    },
  },
  {
    slug: 'dekorasi-rumah',
    kind: 'craft',
    parent: 'kriya',
    title: { id: 'Dekorasi rumah', en: 'Home décor', ar: 'ديكور منزلي' },
    intro: {
      id: 'Lampu, bingkai, lilin, hiasan dinding dan bunga kering untuk rumah, kafe dan penginapan. Dibuat dalam jumlah kecil dengan warna yang dapat dipesan. Ukuran dan berat tertera agar ongkos kirim mudah dihitung.',
      en: 'Lamps, frames, candles, wall pieces and dried flowers for homes, cafés and guesthouses. Made in small runs, in colours you may order. Size and weight are given, so that freight is easy to reckon.',
      ar: 'مصابيح وإطارات وشموع ولوحات جدارية وأزهار مجفّفة للبيوت والمقاهي وبيوت الضيافة. تُنتَج بكميات صغيرة وبألوان تُطلب. والقياس والوزن مذكوران ليسهل حساب الشحن.',
    },
  },
]
