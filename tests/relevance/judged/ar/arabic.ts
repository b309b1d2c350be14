import {
  all,
  any,
  by,
  called,
  certified,
  claiming,
  food,
  from,
  inDistrict,
  inStock,
  inSubdistrict,
  kind,
  of,
  readyFor,
  spicy,
  these,
  upTo,
} from '../../goods.ts'
import { judged, nothing } from '../../judgement.ts'

const coffee = all(kind('kopi-teh'), called('kopi'))
const tea = all(kind('kopi-teh'), called('teh'))

const words = judged('ar', 'words', {
  رقائق: { 3: kind('keripik') },
  'رقائق التمبيه': { 3: kind('keripik-tempe') },
  شيبس: { 3: kind('keripik') },
  'شيبسي موز': { 3: all(kind('keripik-buah'), called('pisang')) },
  'رقائق الفواكه': { 3: kind('keripik-buah') },
  'رقائق تفاح': { 3: all(kind('keripik-buah'), called('apel')) },
  تفاح: { 3: called('apel') },
  قهوة: { 3: coffee },
  القهوة: { 3: coffee },
  'قهوة عربية': { 2: these('kopi-arabika-arjuno-kayutangan'), 1: coffee },
  بن: { 3: coffee },
  شاي: { 3: tea },
  كركديه: { 3: these('teh-rosela-celaket') },
  'صلصة حارة': { 3: called('sambal'), 1: kind('sambal-bumbu') },
  شطة: { 3: called('sambal'), 1: kind('sambal-bumbu') },
  بهارات: { 3: called('bumbu'), 1: kind('sambal-bumbu') },
  هدايا: { 3: any(kind('kriya', 'cokelat-manisan', 'kopi-teh', 'kue-camilan')), 2: kind('keripik') },
  'هدايا تذكارية': { 3: kind('kriya'), 2: any(kind('cokelat-manisan', 'kopi-teh', 'kue-camilan', 'keripik')) },
  قناع: { 3: kind('topeng') },
  أقنعة: { 3: kind('topeng') },
  خزف: { 3: kind('keramik') },
  فخار: { 3: by('gerabah-contoh-penanggungan'), 2: kind('keramik') },
  'سلة روطان': { 3: all(called('keranjang'), of('rattan')) },
  سلال: { 3: any(called('keranjang'), kind('anyaman')) },
  'حقيبة جلد': {
    3: these('tas-kerja-kulit-ijen', 'clutch-kulit-batik-teratai'),
    1: any(kind('kriya-kulit'), called('tas')),
  },
  محفظة: { 3: these('dompet-lipat-kulit-kawung'), 1: these('tempat-kartu-kulit-kambing') },
  شوكولاتة: { 3: called('cokelat') },
  'عصير تفاح': { 3: called('sari') },
  'حرف يدوية': { 3: kind('kriya') },
  'ألعاب خشبية': { 3: by('mainan-contoh-mojolangu') },
  'ألعاب أطفال': { 3: any(by('mainan-contoh-mojolangu'), these('set-belajar-wayang-anak')) },
  'قماش باتيك': { 3: these('batik-tulis-celaket-teratai', 'batik-cap-tugu-malang'), 2: kind('batik') },
  مصباح: { 3: called('lampu') },
  كرسي: { 3: called('kursi') },
  حلويات: { 3: kind('cokelat-manisan', 'kue-camilan') },
  'وجبات خفيفة': { 3: kind('keripik', 'kue-camilan'), 2: kind('cokelat-manisan') },
  زنجبيل: {
    3: these('jahe-merah-instan-polowijen', 'kopi-jahe-bubuk-kayutangan'),
    1: these('keripik-tempe-tumapel-kencur', 'keripik-tempe-tumapel-manis'),
  },
})

/** Indonesian names in Arabic letters, Arabic words in Latin ones, and slips of the finger. */
const transliterated = judged('ar', 'transliterated', {
  تمبه: { 3: kind('keripik-tempe'), 1: these('kering-tempe-teri-sawojajar') },
  تيمبي: { 3: kind('keripik-tempe'), 1: these('kering-tempe-teri-sawojajar') },
  'كريبيك تمبه': { 3: kind('keripik-tempe') },
  باتيك: { 3: kind('batik'), 2: called('batik') },
  بتيك: { 3: kind('batik'), 2: called('batik') },
  سمبل: { 3: called('sambal') },
  'أقنعة مالانج': { 3: kind('topeng') },
  'تفاح مالانج': { 3: called('apel') },
  وايانغ: { 3: by('wayang-contoh-lesanpuro') },
  'روبوستا دامبت': { 3: these('kopi-robusta-dampit-kayutangan'), 1: coffee },
  qahwa: { 3: coffee },
  hadaya: { 3: any(kind('kriya', 'cokelat-manisan', 'kopi-teh', 'kue-camilan')), 2: kind('keripik') },
  شكولاته: { 3: called('cokelat') },
  قهوه: { 3: coffee },
  'رقايق الموز': { 3: all(kind('keripik-buah'), called('pisang')) },
  كسافة: { 3: all(kind('keripik-umbi'), called('singkong')), 2: these('keripik-daun-singkong-bandulan') },
})

const attributes = judged('ar', 'attributes', {
  'رقائق بدون سكر': { 3: all(kind('keripik'), claiming('noAddedSugar')) },
  'رقائق خالية من الغلوتين': { 3: all(kind('keripik'), claiming('glutenFree')) },
  'وجبات خفيفة نباتية': { 3: all(kind('keripik', 'kue-camilan', 'cokelat-manisan'), claiming('vegan')) },
  'قهوة حلال': { 3: all(coffee, certified('halal')), 1: coffee },
  'رقائق أقل من ٢٠ ألف': { 3: all(kind('keripik'), upTo(20_000)) },
  'هدايا تحت 100 ألف': { 3: all(any(kind('kriya', 'cokelat-manisan', 'kopi-teh', 'kue-camilan')), upTo(100_000)) },
  'أقنعة أكثر من 400 ألف': { 3: all(kind('topeng'), from(400_000)) },
  'خزف في دينويو': { 3: all(kind('keramik'), inSubdistrict('dinoyo')) },
  'منتجات من لووكوارو': { 3: inDistrict('lowokwaru') },
  'جاهز للتصدير إلى الإمارات': { 3: readyFor('AE') },
  'رقائق للسعودية': { 3: all(kind('keripik'), readyFor('SA')) },
  'رقائق جاهزة لقطر': { 3: all(kind('keripik'), readyFor('QA')) },
  'رقائق متوفرة': { 3: all(kind('keripik'), inStock) },
  'رقائق حارة': { 3: all(kind('keripik'), spicy(1)) },
  'سامبال بدون مواد حافظة': { 3: all(called('sambal'), claiming('noPreservatives')) },
  'أغذية عضوية': { 1: food },
})

const noise = judged('ar', 'noise and absent', {
  'أين أجد رقائق الموز من فضلك؟': { 3: all(kind('keripik-buah'), called('pisang')) },
  'أريد شراء قهوة': { 3: coffee },
  '☕ قهوة روبوستا': { 3: these('kopi-robusta-dampit-kayutangan', 'kopi-lanang-kayutangan'), 1: coffee },
  'هدية زواج': {
    3: any(
      these('tempat-lilin-keramik-kembar', 'set-teko-dinoyo', 'kotak-perhiasan-sonokeling', 'cangkir-kopi-dinoyo'),
      kind('batik', 'dekorasi-rumah'),
    ),
    2: any(kind('keramik'), called('hampers', 'besek')),
    1: kind('kriya', 'cokelat-manisan'),
  },
  'رقائق دوريان': { 3: kind('keripik-buah'), 1: kind('keripik') },
  'زيت زيتون': nothing,
  'هاتف محمول': nothing,
  'عطر عود': nothing,
})

export const arabic = [...words, ...transliterated, ...attributes, ...noise]
