import sharp from 'sharp'

/** How many shades a channel keeps: near colours count as one. */
const SHADES = 8
const SAMPLE_EDGE = 48

interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  /** Share of the picture, in percent. */
  readonly population: number
  readonly lightness: number
  readonly saturation: number
}

/** The colours of a picture, as Sanity's `sanity.imagePalette` names them. */
export async function paletteOf(content: Buffer): Promise<object> {
  const colours = await commonColours(content)
  const [dominant] = colours
  const like = (lightness: number, saturation: number): Colour | undefined =>
    colours.toSorted((a, b) => distance(a, lightness, saturation) - distance(b, lightness, saturation))[0]
  const swatches = {
    dominant,
    vibrant: like(0.5, 1),
    lightVibrant: like(0.74, 1),
    darkVibrant: like(0.26, 1),
    muted: like(0.5, 0.3),
    lightMuted: like(0.74, 0.3),
    darkMuted: like(0.26, 0.3),
  }
  const named = Object.entries(swatches).map(([name, colour]) => [name, colour && swatchOf(colour)])
  return { _type: 'sanity.imagePalette', ...Object.fromEntries(named) }
}

/** Common colours weigh more: a stray pixel is nobody's idea of a picture's colour. */
const distance = (colour: Colour, lightness: number, saturation: number): number =>
  3 * Math.abs(colour.lightness - lightness) +
  2 * Math.abs(colour.saturation - saturation) -
  Math.log10(colour.population + 0.01)

async function commonColours(content: Buffer): Promise<readonly Colour[]> {
  const { data, info } = await sharp(content)
    .resize(SAMPLE_EDGE, SAMPLE_EDGE, { fit: 'inside' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const bins = new Map<number, { count: number; red: number; green: number; blue: number }>()
  for (let at = 0; at + 2 < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    const key = [red, green, blue].reduce((sum, channel) => sum * SHADES + Math.floor((channel * SHADES) / 256), 0)
    const bin = bins.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 }
    bins.set(key, { count: bin.count + 1, red: bin.red + red, green: bin.green + green, blue: bin.blue + blue })
  }
  const pixels = data.length / info.channels
  return [...bins.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 32)
    .map(({ count, red, green, blue }) => colourOf(red / count, green / count, blue / count, (100 * count) / pixels))
}

function colourOf(red: number, green: number, blue: number, population: number): Colour {
  const high = Math.max(red, green, blue) / 255
  const low = Math.min(red, green, blue) / 255
  const lightness = (high + low) / 2
  const spread = 1 - Math.abs(2 * lightness - 1)
  return { red, green, blue, population, lightness, saturation: spread === 0 ? 0 : (high - low) / spread }
}

function swatchOf({ red, green, blue, population, lightness }: Colour): object {
  const hex = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
  const text = lightness > 0.6 ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex.join('')}`,
    foreground: text,
    title: text,
    population: Math.round(population * 100) / 100,
  }
}
