import { messages } from '../messages.ts'

/** The page of the programme "naik kelas": targets, results, indicators, open data. */
export const programmeMessages = messages({
  title: { id: 'Malang naik kelas', en: 'Malang levels up', ar: 'مالانغ ترتقي' },
  lead: {
    id: 'Naik kelas berarti usaha tumbuh satu tingkat: dari mikro ke kecil, dari kecil ke menengah. Inilah targetnya, hasilnya, dan dari mana angkanya.',
    en: 'To level up (naik kelas) means that a business grows by one class: from micro to small, from small to medium. Here is the target, the result, and where the numbers come from.',
    ar: 'الارتقاء (naik kelas) أن ينمو المشروع درجة: من متناهي الصغر إلى صغير، ومن صغير إلى متوسط. هنا المستهدف والنتيجة ومصدر الأرقام.',
  },
  'figure.umkmTotal': { id: 'UMKM di Kota Malang', en: 'small businesses in the city', ar: 'مشروعًا صغيرًا في المدينة' },
  'figure.levelUpTarget': { id: 'target naik kelas', en: 'meant to level up', ar: 'المستهدف ارتقاؤها' },
  'figure.levelledUp': { id: 'sudah naik kelas', en: 'have levelled up', ar: 'ارتقت حتى الآن' },
  'figure.exporting': { id: 'di antaranya mengekspor', en: 'of those export', ar: 'منها تصدّر' },
  chartTitle: {
    id: 'Sejauh mana target {year} tercapai',
    en: 'How far the {year} target has been reached',
    ar: 'ما تحقق من مستهدف {year}',
  },
  chartTarget: {
    id: 'Target: {count} UMKM. Satu kotak mewakili {each} UMKM.',
    en: 'Target: {count} businesses. One tile stands for {each}.',
    ar: 'المستهدف: {count} مشروع. يمثّل كل مربع {each} مشروع.',
  },
  chartOfTotal: {
    id: 'Target itu {share} dari {total} UMKM di Kota Malang.',
    en: 'The target is {share} of the city’s {total} small businesses.',
    ar: 'يمثّل المستهدف {share} من {total} مشروع صغير في المدينة.',
  },
  chartReached: {
    id: '{count} dari {target} UMKM sudah naik kelas',
    en: '{count} of {target} businesses have levelled up',
    ar: 'ارتقى {count} من أصل {target} مشروع',
  },
  chartOfThese: {
    id: 'Satu kotak mewakili {each} dari {count} yang naik kelas.',
    en: 'One tile stands for {each} of the {count} that levelled up.',
    ar: 'يمثّل كل مربع {each} من {count} ارتقت.',
  },
  chartExporting: {
    id: '{count} di antaranya mengekspor',
    en: '{count} of those export',
    ar: '{count} منها تصدّر',
  },
  chartDescription: {
    id: 'Dari target {target} UMKM, {levelledUp} sudah naik kelas; {exporting} di antaranya mengekspor.',
    en: 'Of a target of {target} businesses, {levelledUp} have levelled up; {exporting} of those export.',
    ar: 'من مستهدف قدره {target} مشروع ارتقى {levelledUp}، منها {exporting} تصدّر.',
  },
  chartUnavailable: {
    id: 'Angka tahun ini belum lengkap untuk digambar; lihat tabelnya.',
    en: 'This year’s figures are not complete enough to draw; see the table.',
    ar: 'أرقام هذا العام غير مكتملة للرسم؛ انظر الجدول.',
  },
  exportersMake: {
    id: 'Yang mengekspor membuat pangan olahan dan kriya; keripik dalam kemasan paling banyak. Pasar yang dituju sekarang: Selandia Baru dan Timur Tengah.',
    en: 'Those that export make processed food and craft; packaged crisps lead. The markets aimed at now: New Zealand and the Middle East.',
    ar: 'تصنع المشاريع المصدّرة أغذية مصنّعة وحِرفًا، وفي مقدمتها الرقائق المعبّأة. والأسواق المستهدفة الآن: نيوزيلندا والشرق الأوسط.',
  },
  tableTitle: { id: 'Angka dan sumbernya', en: 'The figures and their sources', ar: 'الأرقام ومصادرها' },
  tableYear: { id: 'Tahun', en: 'Year', ar: 'السنة' },
  tableFigure: { id: 'Angka', en: 'Figure', ar: 'المؤشر' },
  tableValue: { id: 'Nilai', en: 'Value', ar: 'القيمة' },
  tableSource: { id: 'Sumber', en: 'Source', ar: 'المصدر' },
  source: { id: 'Sumber:', en: 'Source:', ar: 'المصدر:' },
  noFigures: {
    id: 'Belum ada angka yang diterbitkan di sini.',
    en: 'No figures have been published here yet.',
    ar: 'لم تُنشر هنا أرقام بعد.',
  },
  openData: { id: 'Data terbuka', en: 'Open data', ar: 'بيانات مفتوحة' },
  openDataText: {
    id: 'Unduh angka di atas beserta sumbernya. Silakan dipakai dengan menyebut sumber.',
    en: 'Download the figures above with their sources. Use them freely; name the source.',
    ar: 'نزّل الأرقام أعلاه مع مصادرها، واستخدمها بحرية مع ذكر المصدر.',
  },
  downloadCsv: { id: 'Unduh CSV', en: 'Download CSV', ar: 'تنزيل CSV' },
  downloadJson: { id: 'Unduh JSON', en: 'Download JSON', ar: 'تنزيل JSON' },

  classesTitle: {
    id: 'Dua ukuran yang berbeda',
    en: 'Two different measures',
    ar: 'مقياسان مختلفان',
  },
  classesLead: {
    id: 'Kota memakai indikatornya sendiri; hukum nasional membagi kelas dengan batas lain. Keduanya kami tampilkan berdampingan dan tidak kami campur.',
    en: 'The city uses an indicator of its own; national law draws its classes elsewhere. We show both side by side and never mix them.',
    ar: 'للمدينة مؤشرها الخاص، وللقانون الوطني حدود أخرى للفئات. نعرضهما جنبًا إلى جنب ولا نخلط بينهما.',
  },
  cityIndicator: { id: 'Indikator Kota Malang', en: 'The city’s indicator', ar: 'مؤشر المدينة' },
  cityIndicatorText: {
    id: 'Dari mikro ke kecil: omzet setahun paling sedikit {amount}',
    en: 'From micro to small: yearly turnover of at least {amount}',
    ar: 'من متناهي الصغر إلى صغير: إيراد سنوي لا يقل عن {amount}',
  },
  nationalLaw: { id: 'Hukum nasional: PP 7/2021', en: 'National law: PP 7/2021', ar: 'القانون الوطني: PP 7/2021' },
  byTurnover: {
    id: 'Kelas menurut omzet setahun',
    en: 'Classes by yearly turnover',
    ar: 'الفئات بحسب الإيراد السنوي',
  },
  upTo: { id: 'sampai {amount}', en: 'up to {amount}', ar: 'حتى {amount}' },
  between: { id: 'di atas {over} sampai {upTo}', en: 'above {over}, up to {upTo}', ar: 'أكثر من {over} حتى {upTo}' },
  billions: { id: 'Rp{count} miliar', en: 'Rp{count} billion', ar: '{count} مليار روبية' },

  mayorsProgrammes: { id: 'Program wali kota', en: 'The mayor’s programmes', ar: 'برامج عمدة المدينة' },
  helpTitle: { id: 'Ingin naik kelas?', en: 'Want to level up?', ar: 'هل تريد الارتقاء؟' },
  helpText: {
    id: 'Kantor memberi delapan jenis bantuan, dari pelatihan sampai pendampingan ekspor.',
    en: 'The office gives eight kinds of help, from training to export mentoring.',
    ar: 'يقدّم المكتب ثمانية أنواع من المساعدة، من التدريب حتى مرافقة المصدّرين.',
  },
  helpLink: { id: 'Lihat layanan', en: 'See the support', ar: 'اطّلع على الخدمات' },
})
