/** Words that lead to kinds of goods although no product says them: what people want something for. By the categories' slugs. */
export const extraWords: readonly { readonly categories: readonly string[]; readonly words: readonly string[] }[] = [
  {
    categories: ['keripik', 'kue-camilan', 'cokelat-manisan', 'kopi-teh', 'topeng'],
    words: ['oleh oleh', 'buah tangan'],
  },
  { categories: ['kriya', 'cokelat-manisan', 'kopi-teh', 'kue-camilan'], words: ['gift', 'souvenir', 'هدايا'] },
  { categories: ['keripik', 'kue-camilan', 'cokelat-manisan'], words: ['camilan', 'snack', 'وجبات خفيفة'] },
  { categories: ['kue-camilan', 'cokelat-manisan'], words: ['jajanan manis', 'sweets', 'حلويات'] },
  { categories: ['kue-camilan'], words: ['kue lebaran', 'kue kering', 'cookies', 'biscuits', 'بسكويت', 'كعك العيد'] },
  { categories: ['cokelat-manisan'], words: ['permen', 'candy', 'سكاكر'] },
  { categories: ['kue-camilan', 'cokelat-manisan'], words: ['hampers lebaran', 'eid hampers', 'سلة العيد'] },
  { categories: ['kopi-teh'], words: ['minuman hangat', 'hot drinks', 'مشروبات ساخنة'] },
  { categories: ['abon-lauk'], words: ['lauk praktis', 'bekal umroh', 'ready meal', 'طعام جاهز'] },
  { categories: ['sambal-bumbu'], words: ['masakan', 'cooking sauce', 'صلصة', 'للطبخ'] },
  { categories: ['topeng'], words: ['hiasan dinding', 'wall decoration', 'زينة جدار'] },
  { categories: ['batik', 'dekorasi-rumah', 'keramik'], words: ['kado pernikahan', 'wedding gift', 'هدية زواج'] },
  { categories: ['batik'], words: ['seserahan', 'textile', 'أقمشة'] },
  { categories: ['keramik', 'kriya-kayu'], words: ['perlengkapan dapur', 'kitchenware', 'tableware', 'أدوات المطبخ'] },
  {
    categories: ['keripik', 'kue-camilan', 'minuman', 'sambal-bumbu', 'abon-lauk', 'cokelat-manisan', 'kopi-teh'],
    words: ['makanan', 'food', 'أغذية', 'طعام'],
  },
  { categories: ['kriya'], words: ['kerajinan tangan', 'handmade', 'handicraft', 'أشغال يدوية', 'يدوي'] },
]
