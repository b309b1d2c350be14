import { localeString, type PackagingContent } from '../contentTypes.ts'
import type { Pack } from './packs.ts'

/** Outer sizes of the cartons in use, smallest first, in millimetres. */
const CARTONS = [
  [300, 200, 150],
  [300, 200, 250],
  [400, 300, 250],
  [400, 300, 350],
  [500, 350, 350],
  [600, 400, 350],
  [600, 400, 450],
] as const
const LARGEST = CARTONS[6]
/** Share of a carton that packs really fill. */
const FILL = 0.85
/** A pallet of 1200 × 1000 mm, stacked 1350 mm high above its deck. */
const PALLET = { length: 1200, width: 1000, height: 1350 }

/** The export carton for so many packs: its size, gross weight and pallet load follow from the pack. */
export function carton(pack: Pack, net: number, unit: 'g' | 'ml', unitsPerCarton: number): PackagingContent {
  const neededMl = (net * pack.mlPerGram * unitsPerCarton) / FILL
  const size = CARTONS.find(([length, width, height]) => (length * width * height) / 1000 >= neededMl) ?? LARGEST
  const [length, width, height] = size
  const emptyCarton = 150 + ((length * width + width * height + length * height) * 2 * 0.6) / 1000
  const packGrams = net + pack.tareGrams + net * pack.tarePerGram
  const [id, en, ar] = pack.name
  const arabicUnit = unit === 'g' ? 'غ' : 'مل'
  return {
    description: localeString(
      `${id} ${net} ${unit}; isi ${unitsPerCarton} per karton`,
      `${en}, ${net} ${unit}; ${unitsPerCarton} to a carton`,
      `${ar} ${net} ${arabicUnit}؛ ${unitsPerCarton} في الكرتون`,
    ),
    unitsPerCarton,
    cartonsPerPallet: perLayer(length, width) * Math.floor(PALLET.height / height),
    cartonGrossGrams: Math.round((packGrams * unitsPerCarton + emptyCarton) / 10) * 10,
    cartonLengthMm: length,
    cartonWidthMm: width,
    cartonHeightMm: height,
    woodPackaging: 'none',
  }
}

function perLayer(length: number, width: number): number {
  const along = Math.floor(PALLET.length / length) * Math.floor(PALLET.width / width)
  const across = Math.floor(PALLET.length / width) * Math.floor(PALLET.width / length)
  return Math.max(along, across)
}
