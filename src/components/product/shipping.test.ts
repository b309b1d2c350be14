import { describe, expect, it } from 'vitest'
import { cartonVolume, containerCartons, palletLoad } from './shipping.ts'

const carton = { cartonLengthMm: 500, cartonWidthMm: 350, cartonHeightMm: 400 }

describe('what importers reckon freight with', () => {
  it('is a carton’s volume in cubic metres, from its three sides', () => {
    expect(cartonVolume(carton)).toBeCloseTo(0.07)
    expect(cartonVolume({ ...carton, cartonHeightMm: undefined })).toBeUndefined()
  })
  it('is the weight of a pallet’s cartons', () => {
    expect(palletLoad({ cartonsPerPallet: 18, cartonGrossGrams: 5800 })).toBe(104_400)
    expect(palletLoad({ cartonsPerPallet: 18 })).toBeUndefined()
  })
  it('is how many cartons a container takes, by its floor where they are light and by their weight where they are heavy', () => {
    expect(containerCartons({ cartonsPerPallet: 18, cartonGrossGrams: 5800 }, 'twentyFoot')).toBe(180)
    expect(containerCartons({ cartonsPerPallet: 18, cartonGrossGrams: 5800 }, 'fortyFoot')).toBe(360)
    expect(containerCartons({ cartonsPerPallet: 120, cartonGrossGrams: 20_000 }, 'twentyFoot')).toBe(1050)
    expect(containerCartons({ cartonGrossGrams: 20_000 }, 'twentyFoot')).toBeUndefined()
  })
})
