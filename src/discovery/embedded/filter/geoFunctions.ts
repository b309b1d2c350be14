import type { GeoPoint } from '../memory/geoColumn.ts'
import type { Filter } from './ast.ts'
import type { Lexeme } from './lexer.ts'
import type { FilterParser } from './parser.ts'

const RADIUS_FORM =
  'The `_geoRadius` filter must be in the form: `_geoRadius(latitude, longitude, radius, optionalResolution)`.'
const BOX_FORM =
  'The `_geoBoundingBox` filter expects two pairs of arguments: `_geoBoundingBox([latitude, longitude], [latitude, longitude])`.'

const POLYGON_FORM =
  "The `_geoPolygon` filter doesn't match the expected format: `_geoPolygon([latitude, longitude], [latitude, longitude])`."

/** What follows the word `_geoRadius`: (latitude, longitude, metres). */
export function parseGeoRadius(parser: FilterParser, at: Lexeme): Filter {
  expectSign(parser, '(', RADIUS_FORM)
  const numbers = numberList(parser, RADIUS_FORM)
  expectSign(parser, ')', RADIUS_FORM)
  const [lat, lng, metres] = numbers
  if (lat === undefined || lng === undefined || metres === undefined || numbers.length > 4) {
    parser.fail(`Was expecting 3 or 4 arguments for \`_geoRadius\`, but instead found ${numbers.length}.`, at)
  }
  return { kind: 'geoRadius', centre: point(parser, at, lat, lng), metres, at }
}

/** What follows the word `_geoBoundingBox`: ([top right], [bottom left]), each latitude and longitude. */
export function parseGeoBox(parser: FilterParser, at: Lexeme): Filter {
  expectSign(parser, '(', BOX_FORM)
  const topRight = corner(parser, at, BOX_FORM)
  expectSign(parser, ',', BOX_FORM)
  const bottomLeft = corner(parser, at, BOX_FORM)
  expectSign(parser, ')', BOX_FORM)
  return { kind: 'geoBox', topRight, bottomLeft, at }
}

/** What follows the word `_geoPolygon`: ([corner], [corner], [corner]…), each latitude and longitude. */
export function parseGeoPolygon(parser: FilterParser, at: Lexeme): Filter {
  expectSign(parser, '(', POLYGON_FORM)
  const corners: GeoPoint[] = []
  do {
    corners.push(corner(parser, at, POLYGON_FORM))
  } while (parser.takeSign(','))
  expectSign(parser, ')', POLYGON_FORM)
  if (corners.length < 3) {
    parser.fail(`The \`_geoPolygon\` filter expects at least 3 points but only ${corners.length} were specified`, at)
  }
  return { kind: 'geoPolygon', corners, at }
}

function corner(parser: FilterParser, at: Lexeme, form: string): GeoPoint {
  expectSign(parser, '[', form)
  const [lat, lng, ...more] = numberList(parser, form)
  expectSign(parser, ']', form)
  if (lat === undefined || lng === undefined || more.length > 0) parser.fail(form, at)
  return point(parser, at, lat, lng)
}

function expectSign(parser: FilterParser, sign: string, form: string): void {
  const at = parser.peek()
  if (!parser.takeSign(sign)) parser.fail(form, at)
}

function numberList(parser: FilterParser, form: string): number[] {
  const numbers: number[] = []
  do {
    const lexeme = parser.next()
    const number = lexeme.kind === 'word' ? Number(lexeme.text) : Number.NaN
    if (!Number.isFinite(number)) parser.fail(form, lexeme)
    numbers.push(number)
  } while (parser.takeSign(','))
  return numbers
}

function point(parser: FilterParser, at: Lexeme, lat: number, lng: number): GeoPoint {
  if (Math.abs(lat) > 90)
    parser.fail(`Bad latitude \`${lat}\`. Latitude must be contained between -90 and 90 degrees.`, at)
  if (Math.abs(lng) > 180)
    parser.fail(`Bad longitude \`${lng}\`. Longitude must be contained between -180 and 180 degrees.`, at)
  return { lat, lng }
}
