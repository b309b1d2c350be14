import { localeString } from '../contentTypes.ts'
import type { DrawingForm, Ground } from '../drawings/drawing.ts'
import { scene } from '../scene.ts'

function picture(
  slug: string,
  form: DrawingForm,
  ground: Ground,
  main: string,
  accent: string,
  id: string,
  en: string,
  ar: string,
) {
  return scene({ form, id: `category-${slug}`, ground, main, accent }, localeString(id, en, ar))
}

/** The pictures of the categories at the top level, by slug; those within show their products. */
export const categoryPictures: Readonly<Record<string, ReturnType<typeof scene>>> = {
  keripik: picture(
    'keripik',
    'chipsBowl',
    'rose',
    '#E8A823',
    '#C23B2E',
    'Gambar semangkuk keripik',
    'Drawing of a bowl of crisps',
    'رسم لوعاء من الرقائق',
  ),
  'kue-camilan': picture(
    'kue-camilan',
    'cake',
    'sand',
    '#B9683F',
    '#F3DDD3',
    'Gambar sepotong kue',
    'Drawing of a slice of cake',
    'رسم لقطعة كعك',
  ),
  'kopi-teh': picture(
    'kopi-teh',
    'coffeeBag',
    'mist',
    '#4A3326',
    '#E8A823',
    'Gambar kantong kopi',
    'Drawing of a bag of coffee',
    'رسم لكيس قهوة',
  ),
  minuman: picture(
    'minuman',
    'juiceGlass',
    'sky',
    '#E8A823',
    '#4F8A5B',
    'Gambar segelas sari buah',
    'Drawing of a glass of juice',
    'رسم لكأس عصير',
  ),
  'sambal-bumbu': picture(
    'sambal-bumbu',
    'chili',
    'rose',
    '#C23B2E',
    '#4F8A5B',
    'Gambar cabai merah',
    'Drawing of red chillies',
    'رسم لفلفل أحمر حار',
  ),
  'abon-lauk': picture(
    'abon-lauk',
    'jar',
    'sand',
    '#B9683F',
    '#1F5C46',
    'Gambar toples abon',
    'Drawing of a jar of meat floss',
    'رسم لمرطبان أبون',
  ),
  'cokelat-manisan': picture(
    'cokelat-manisan',
    'chocolateBar',
    'mist',
    '#4A3326',
    '#E8A823',
    'Gambar cokelat batang',
    'Drawing of a chocolate bar',
    'رسم للوح شوكولاتة',
  ),
  kriya: picture(
    'kriya',
    'mask',
    'mist',
    '#F4E4CC',
    '#1F5C46',
    'Gambar topeng Malangan',
    'Drawing of a Malang mask',
    'رسم لقناع مالانغ',
  ),
}
