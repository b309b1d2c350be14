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
/** Double-wall board, and the tape and lining of one carton. */
const BOARD_GRAMS_PER_SQUARE_METRE = 600
const TAPE_GRAMS = 150
/** Share of a carton that packs really fill. */
const FILL = 0.85
/** A pallet of 1200 × 1000 mm, stacked 1350 mm high above its deck and at most a tonne in weight. */
const PALLET = { length: 1200, width: 1000, height: 1350, grams: 1_000_000 }
const DECK_MM = 150
/** Packs in an inner box; cartons with fewer than two of them have none. */
const INNER_UNITS = 6

/** The export carton for so many packs: its size, gross weight and pallet load follow from the pack. @throws RangeError when none holds them */
export function carton(pack: Pack, net: number, unit: 'g' | 'ml', unitsPerCarton: number): PackagingContent {
  const neededMl = (net * pack.mlPerGram * unitsPerCarton) / FILL
  const size = CARTONS.find(([length, width, height]) => (length * width * height) / 1000 >= neededMl)
  if (!size) throw new RangeError(`No carton holds ${unitsPerCarton} packs of ${net} ${unit}`)
  const [length, width, height] = size
  const boardSquareMetres = (2 * (length * width + width * height + length * height)) / 1_000_000
  const emptyCarton = TAPE_GRAMS + boardSquareMetres * BOARD_GRAMS_PER_SQUARE_METRE
  const packGrams = net + pack.tareGrams + net * pack.tarePerGram
  const cartonGrossGrams = Math.round((packGrams * unitsPerCarton + emptyCarton) / 10) * 10
  const layer = perLayer(length, width)
  const layers = Math.min(Math.floor(PALLET.height / height), Math.floor(PALLET.grams / (layer * cartonGrossGrams)))
  const [id, en, ar] = pack.name
  const arabicUnit = unit === 'g' ? 'غ' : 'مل'
  return {
    description: localeString(
      `${id} ${net} ${unit}; isi ${unitsPerCarton} per karton`,
      `${en}, ${net} ${unit}; ${unitsPerCarton} to a carton`,
      `${ar} ${net} ${arabicUnit}؛ ${unitsPerCarton} في الكرتون`,
    ),
    ...(unitsPerCarton % INNER_UNITS === 0 && unitsPerCarton > INNER_UNITS ? { innerUnits: INNER_UNITS } : {}),
    unitsPerCarton,
    cartonsPerPallet: layer * layers,
    palletHeightMm: layers * height + DECK_MM,
    cartonGrossGrams,
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
