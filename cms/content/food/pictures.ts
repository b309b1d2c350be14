import { localeString, type PictureContent } from '../contentTypes.ts'
import type { DrawingForm, Emblem, Ground } from '../drawings/drawing.ts'
import type { Pack } from './packs.ts'
import type { Trilingual } from './trilingual.ts'

/** The colours of a product's two pictures, `#RRGGBB`, and what the second shows. */
export interface Look {
  readonly ground: Ground
  /** The pack, its batik band, and the label's little picture. */
  readonly pack: string
  readonly band: string
  readonly emblem: Emblem
  /** The food itself. */
  readonly food: string
  readonly inside: DrawingForm
}

/** What a picture of a form says, around the product's name. */
const INSIDE_ALT: Partial<Record<DrawingForm, (name: Trilingual) => Trilingual>> = {
  chipsBowl: ([id, en, ar]) => [`${id} dalam mangkuk`, `A bowl of ${en}`, `وعاء من ${ar}`],
  juiceGlass: ([id, en, ar]) => [`Segelas ${id}`, `A glass of ${en}`, `كأس من ${ar}`],
  cup: ([id, en, ar]) => [`Secangkir ${id}`, `A cup of ${en}`, `فنجان من ${ar}`],
  chocolateBar: ([id, en, ar]) => [`${id} dari dekat`, `${en}, seen close up`, `${ar} عن قرب`],
  apple: ([id, en, ar]) => [`Buah apel, bahan ${id}`, `Apples, as used in ${en}`, `تفاح يُصنع منه ${ar}`],
  cassava: ([id, en, ar]) => [`Umbi segar, bahan ${id}`, `Fresh roots, as used in ${en}`, `جذور طازجة لصنع ${ar}`],
  chili: ([id, en, ar]) => [`Cabai segar, bahan ${id}`, `Fresh chillies, as used in ${en}`, `فلفل طازج لصنع ${ar}`],
  bananaBunch: ([id, en, ar]) => [`Pisang, bahan ${id}`, `Bananas, as used in ${en}`, `موز لصنع ${ar}`],
  mushroom: ([id, en, ar]) => [`Jamur segar, bahan ${id}`, `Fresh mushrooms, as used in ${en}`, `فطر طازج لصنع ${ar}`],
  teaLeaf: ([id, en, ar]) => [`Daun segar, bahan ${id}`, `Fresh leaves, as used in ${en}`, `أوراق طازجة لصنع ${ar}`],
  tempeBlock: ([id, en, ar]) => [`Sebongkah tempe, bahan ${id}`, `Tempe, as used in ${en}`, `تمبيه لصنع ${ar}`],
}

/** A product's two pictures: the pack, then what is inside. */
export function packAndInside(
  slug: string,
  motif: string,
  name: Trilingual,
  pack: Pack,
  look: Look,
): readonly PictureContent[] {
  const inside = INSIDE_ALT[look.inside]
  if (!inside) throw new Error(`No wording for a picture of ${look.inside} (${slug})`)
  const [packId, packEn, packAr] = pack.name
  return [
    {
      _type: 'picture',
      _key: 'pack',
      drawing: {
        form: pack.form,
        id: `${slug}-pack`,
        ground: look.ground,
        main: look.pack,
        accent: look.band,
        motif,
        emblem: look.emblem,
      },
      alt: localeString(`${packId} berisi ${name[0]}`, `${packEn} of ${name[1]}`, `${packAr}: ${name[2]}`),
    },
    {
      _type: 'picture',
      _key: 'inside',
      drawing: {
        form: look.inside,
        id: `${slug}-inside`,
        ground: look.ground === 'sand' ? 'mist' : 'sand',
        main: look.food,
        accent: look.band,
        motif,
        ...(look.inside === pack.form ? { view: 'detail' } : {}),
      },
      alt: localeString(...inside(name)),
    },
  ]
}
