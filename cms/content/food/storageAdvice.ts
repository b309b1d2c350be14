import type { Trilingual } from './trilingual.ts'

/** How to keep a food, by what spoils it. */

export const awayFromDamp: Trilingual = [
  'Simpan di tempat sejuk dan kering; setelah dibuka, tutup rapat dan habiskan dalam 7 hari.',
  'Keep cool and dry. Once open, close tightly and finish within 7 days.',
  'يُحفظ في مكان بارد وجاف. بعد الفتح يُغلق بإحكام ويُستهلك خلال 7 أيام.',
]
export const awayFromLight: Trilingual = [
  'Jauhkan dari cahaya dan panas supaya minyaknya tidak tengik; tutup lagi zip setiap kali selesai.',
  'Keep away from light and heat, which turn the oil rancid; press the zip shut each time.',
  'يُحفظ بعيدًا عن الضوء والحرارة حفاظًا على جودة الزيت، ويُغلق السحّاب بعد كل استعمال.',
]
export const eatTheSameDay: Trilingual = [
  'Simpan di tempat kering, jauh dari matahari; paling renyah bila dihabiskan pada hari dibuka.',
  'Keep dry and out of the sun; at its crispest on the day it is opened.',
  'يُحفظ جافًا بعيدًا عن الشمس، ويكون في أوج قرمشته يوم فتحه.',
]
export const airtightAroma: Trilingual = [
  'Simpan tertutup rapat pada suhu ruang, jauh dari bau tajam; jangan dimasukkan ke kulkas.',
  'Store airtight at room temperature, away from strong smells; not in the fridge.',
  'يُحفظ محكم الغلق في حرارة الغرفة بعيدًا عن الروائح القوية، ولا يوضع في الثلاجة.',
]
export const chillOnceOpen: Trilingual = [
  'Suhu ruang sebelum dibuka; setelah dibuka simpan di kulkas dan habiskan dalam 3 minggu.',
  'Room temperature until opened; then refrigerate and use within 3 weeks.',
  'في حرارة الغرفة قبل الفتح، وبعده في الثلاجة ويُستهلك خلال 3 أسابيع.',
]
export const drinkChilled: Trilingual = [
  'Paling segar disajikan dingin; setelah dibuka simpan di kulkas dan habiskan dalam 2 hari.',
  'Best served cold; once open, keep in the fridge and drink within 2 days.',
  'ألذّ ما يُقدَّم باردًا. بعد الفتح يُحفظ في الثلاجة ويُشرب خلال يومين.',
]
export const dryPowder: Trilingual = [
  'Simpan kering dan gunakan sendok kering; bubuk mudah menggumpal bila lembap.',
  'Keep dry and use a dry spoon: damp makes the powder cake.',
  'يُحفظ جافًا ويُغرف بملعقة جافة، فالرطوبة تجعل المسحوق يتكتّل.',
]
export const belowTwentyFive: Trilingual = [
  'Simpan pada 16–25 °C, jauh dari matahari; lapisan putih tipis bukan jamur dan aman dimakan.',
  'Store at 16–25 °C out of the sun; a thin white bloom is not mould and is safe to eat.',
  'يُحفظ بين 16 و25 °م بعيدًا عن الشمس. الطبقة البيضاء الرقيقة ليست عفنًا وأكلها مأمون.',
]
export const tightLid: Trilingual = [
  'Simpan pada suhu ruang dengan tutup rapat; ambil dengan tangan atau penjepit yang kering.',
  'Room temperature, lid tight; take out with dry hands or tongs.',
  'في حرارة الغرفة مع إحكام الغطاء، ويُتناول بيد أو ملقط جاف.',
]
