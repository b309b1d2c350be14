import type { CategorySeed } from './categorySeed.ts'

/** Food: keripik first, with its three kinds, then what else Malang's kitchens make. */
export const foodCategories: readonly CategorySeed[] = [
  {
    slug: 'keripik',
    kind: 'food',
    title: { id: 'Keripik', en: 'Crisps', ar: 'رقائق مقرمشة' },
    intro: {
      id: 'Keripik dalam kemasan adalah produk UMKM Malang yang paling banyak menembus pasar ekspor. Bahannya dekat: tempe dari kampung perajin di kota, apel dan nangka dari kebun di lereng gunung, singkong dan umbi dari ladang di sekitarnya. Pilih menurut bahan, kadar pedas, atau pasar tujuan.',
      en: 'Packaged crisps are what Malang’s small makers export most. The ingredients grow close by: tempe from the city’s own tempe neighbourhoods, apples and jackfruit from the orchards on the slopes, cassava and other roots from the fields around. Choose by ingredient, by heat, or by the market you buy for.',
      ar: 'الرقائق المعبّأة هي أكثر ما يصدّره صغار المنتجين في مالانغ. مكوّناتها قريبة المنشأ: التمبيه من أحياء المدينة المعروفة بصناعته، والتفاح والجاك فروت من بساتين المرتفعات، والكسافا والجذور من الحقول المجاورة. اختر بحسب المكوّن أو درجة الحرارة أو السوق التي تشتري لها.',
    },
  },
  {
    slug: 'keripik-tempe',
    kind: 'food',
    parent: 'keripik',
    title: { id: 'Keripik tempe', en: 'Tempe crisps', ar: 'رقائق التمبيه' },
    intro: {
      id: 'Tempe diiris tipis, dibumbui ketumbar, bawang putih dan daun jeruk, lalu digoreng sampai renyah. Sentranya di Sanan, Kelurahan Purwantoro, tempat keahlian ini diwariskan dari dapur ke dapur. Kaya protein nabati; mengandung kedelai.',
      en: 'Tempe sliced thin, seasoned with coriander seed, garlic and lime leaf, then fried until it snaps. Its home is Sanan, in the Purwantoro neighbourhood, where the craft passes from kitchen to kitchen. High in plant protein; contains soy.',
      ar: 'يُقطَّع التمبيه شرائح رقيقة ويُتبَّل بالكزبرة والثوم وورق الليمون ثم يُقلى حتى القرمشة. موطنه حيّ سانان في بوروانتورو حيث تنتقل الحرفة من مطبخ إلى مطبخ. غنيّ بالبروتين النباتي، ويحتوي على الصويا.',
    },
  },
  {
    slug: 'keripik-buah',
    kind: 'food',
    parent: 'keripik',
    title: { id: 'Keripik buah', en: 'Fruit crisps', ar: 'رقائق الفواكه' },
    intro: {
      id: 'Apel, nangka, salak, nanas dan pisang digoreng hampa pada suhu rendah sehingga warna, aroma dan rasanya tetap. Ringan dibawa, tahan berbulan-bulan dalam kemasan aluminium. Oleh-oleh yang paling mudah dikenali dari Malang.',
      en: 'Apple, jackfruit, snake fruit, pineapple and banana are vacuum-fried at low heat, so colour, scent and flavour stay. Light to carry and good for months in foil packs. The present from Malang that people recognise first.',
      ar: 'تُقلى شرائح التفاح والجاك فروت والسلك والأناناس والموز تحت التفريغ على حرارة منخفضة فتحتفظ بلونها ورائحتها ونكهتها. خفيفة الحمل وتدوم شهورًا في أكياس الألمنيوم. إنها الهدية التي تُعرف بها مالانغ قبل غيرها.',
    },
  },
  {
    slug: 'keripik-umbi',
    kind: 'food',
    parent: 'keripik',
    title: { id: 'Keripik singkong & umbi', en: 'Cassava & root crisps', ar: 'رقائق الكسافا والجذور' },
    intro: {
      id: 'Singkong, ubi ungu, talas, kentang dan gadung: diiris tipis, digoreng garing, dengan rasa asin, balado atau manis. Banyak yang bebas gluten dari bahannya sendiri. Periksa keterangan alergen pada tiap produk.',
      en: 'Cassava, purple sweet potato, taro, potato and wild yam, sliced fine and fried crisp: salted, chilli or sweet. Many are free of gluten by nature. See the allergen note on each product.',
      ar: 'كسافا وبطاطا حلوة بنفسجية وقلقاس وبطاطس ويام برّي، تُقطَّع رقيقة وتُقلى مقرمشة بنكهات مالحة أو حارّة أو حلوة. كثير منها خالٍ من الغلوتين بطبيعته. راجع بيان مسبّبات الحساسية في كل منتج.',
    },
  },
  {
    slug: 'kue-camilan',
    kind: 'food',
    title: { id: 'Kue & camilan', en: 'Cakes & sweet snacks', ar: 'كعك ووجبات خفيفة حلوة' },
    intro: {
      id: 'Kue kering, pia, brownies dan jajanan pasar dari dapur rumahan sampai toko roti kecil. Cocok untuk suguhan, hantaran, dan bingkisan hari raya. Perhatikan masa simpan: sebagian dibuat segar setiap hari.',
      en: 'Biscuits, filled pia pastries, brownies and market sweets, from home kitchens to small bakeries. Made for guests, gifts and festive hampers. Check the shelf life: some are baked fresh each day.',
      ar: 'بسكويت وفطائر «بيا» المحشوة وبراونيز وحلويات شعبية من مطابخ البيوت والمخابز الصغيرة. تصلح للضيافة والهدايا وسلال الأعياد. انتبه إلى مدة الصلاحية، فبعضها يُخبز طازجًا كل يوم.',
    },
  },
  {
    slug: 'kopi-teh',
    kind: 'food',
    title: { id: 'Kopi & teh', en: 'Coffee & tea', ar: 'قهوة وشاي' },
    intro: {
      id: 'Kopi robusta dan arabika dari lereng Kawi, Arjuno dan Semeru, disangrai oleh penyangrai kecil di kota. Ada pula teh, wedang dan minuman rempah kering. Tersedia biji, bubuk, dan kemasan seduh sekali pakai.',
      en: 'Robusta and arabica from the slopes of Kawi, Arjuno and Semeru, roasted by small roasters in the city. Teas and dried spice infusions too. Sold as beans, ground, or in single-cup drip bags.',
      ar: 'بنّ روبوستا وأرابيكا من سفوح كاوي وأرجونو وسيميرو تحمّصه محامص صغيرة في المدينة، ومعه الشاي ومنقوعات التوابل المجفّفة. يُباع حبوبًا أو مطحونًا أو في أكياس تقطير للكوب الواحد.',
    },
  },
  {
    slug: 'minuman',
    kind: 'food',
    title: { id: 'Minuman', en: 'Drinks', ar: 'مشروبات' },
    intro: {
      id: 'Sari apel Malang, sirup markisa, jahe instan dan minuman herbal. Dikemas dalam cup, botol atau serbuk, semuanya tanpa alkohol. Cocok untuk hotel, kafe, dan toko oleh-oleh.',
      en: 'Malang apple juice, passion fruit cordial, instant ginger and herbal drinks. Packed in cups, bottles or as powder, all without alcohol. For hotels, cafés and gift shops.',
      ar: 'عصير تفاح مالانغ وشراب الماركيزا والزنجبيل الفوري ومشروبات الأعشاب، معبّأة في أكواب أو زجاجات أو مسحوقًا، وكلها خالية من الكحول. تناسب الفنادق والمقاهي ومتاجر الهدايا.',
    },
  },
  {
    slug: 'sambal-bumbu',
    kind: 'food',
    title: { id: 'Sambal & bumbu', en: 'Sambal & spice pastes', ar: 'صلصات حارة وتوابل' },
    intro: {
      id: 'Sambal botolan dengan tingkat pedas yang tertulis jelas, bumbu pecel, rawon dan soto siap pakai. Dimasak dari cabai dan rempah segar, lalu disegel agar tahan di perjalanan. Satu sendok cukup untuk mengingat rasa Jawa Timur.',
      en: 'Jarred sambal with its heat stated plainly, and ready pastes for pecel, rawon and soto. Cooked from fresh chillies and spices, then sealed to travel. A spoonful is enough to taste East Java.',
      ar: 'صلصات سامبال معبّأة مع بيان واضح لدرجة الحرارة، ومعاجين جاهزة لأطباق بيتشيل وراوون وسوتو. تُطهى من الفلفل والتوابل الطازجة ثم تُحكم التعبئة لتتحمّل السفر. ملعقة واحدة تكفي لتذوّق جاوة الشرقية.',
    },
  },
  {
    slug: 'abon-lauk',
    kind: 'food',
    title: { id: 'Abon & lauk', en: 'Floss & ready dishes', ar: 'لحوم مفتّتة وأطباق جاهزة' },
    intro: {
      id: 'Abon sapi, ayam dan ikan, serundeng, kering tempe dan lauk siap santap yang tahan tanpa kulkas. Praktis untuk bekal, haji dan umrah, atau kiriman untuk keluarga jauh. Untuk pasar luar negeri, produk berbahan hewani memerlukan izin khusus.',
      en: 'Beef, chicken and fish floss, toasted coconut, sweet dry tempe and ready dishes that keep without a fridge. Handy for lunch boxes, the pilgrimage, or family far away. Abroad, foods with animal ingredients need permits of their own.',
      ar: 'أبون لحم البقر والدجاج والسمك وجوز الهند المحمّص والتمبيه المجفّف الحلو وأطباق جاهزة تُحفظ من دون تبريد. عملية لوجبات السفر والحج والعمرة ولإرسالها إلى الأهل البعيدين. وتحتاج المنتجات ذات المكوّنات الحيوانية إلى تصاريح خاصة في الأسواق الخارجية.',
    },
  },
  {
    slug: 'cokelat-manisan',
    kind: 'food',
    title: { id: 'Cokelat & manisan', en: 'Chocolate & candied fruit', ar: 'شوكولاتة وفواكه مسكّرة' },
    intro: {
      id: 'Cokelat dari kakao Jawa Timur, dodol dan jenang, permen buah, serta manisan apel dan pala. Banyak yang dikemas satuan sehingga mudah dibagi. Cokelat perlu dijauhkan dari panas selama pengiriman.',
      en: 'Chocolate from East Javan cacao, soft dodol and jenang, fruit sweets, and candied apple and nutmeg fruit. Many come singly wrapped, easy to share. Chocolate must travel away from heat.',
      ar: 'شوكولاتة من كاكاو جاوة الشرقية، وحلوى الدودول والجينانغ الطرية، وحلوى الفواكه، وتفاح وجوزة طيب مسكّران. كثير منها مغلّف قطعة قطعة ليسهل تقديمه. وتُشحن الشوكولاتة بعيدًا عن الحرارة.',
    },
  },
]
