import { z } from 'zod'
import { type Document, isObject, type Json } from '../json.ts'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'

/** A place on the earth, in degrees. */
export interface GeoPoint {
  readonly lat: number
  readonly lng: number
}

const savedPoints = z.array(z.tuple([z.number(), z.number(), z.number()]))
const EARTH_RADIUS_METRES = 6_371_008.8

/** The points documents have in `_geo`, by ordinal. */
export class GeoColumn {
  readonly #points: (GeoPoint | undefined)[] = []

  save(to: SnapshotWriter): void {
    to.json([...this.#points.entries()].flatMap(([ordinal, point]) => (point ? [[ordinal, point.lat, point.lng]] : [])))
  }

  restore(from: SnapshotReader): void {
    for (const [ordinal, lat, lng] of from.json(savedPoints)) this.#points[ordinal] = { lat, lng }
  }

  set(ordinal: number, document: Document | undefined): void {
    this.#points[ordinal] = document ? pointOf(document['_geo']) : undefined
  }

  pointOf(ordinal: number): GeoPoint | undefined {
    return this.#points[ordinal]
  }
}

/** Reads `{lat, lng}`, numbers or strings that are numbers. */
export function pointOf(value: Json | undefined): GeoPoint | undefined {
  if (!isObject(value)) return undefined
  const lat = Number(value['lat'] ?? Number.NaN)
  const lng = Number(value['lng'] ?? Number.NaN)
  return Number.isFinite(lat) && Number.isFinite(lng) ? { lat, lng } : undefined
}

/** Great-circle distance in metres (haversine). */
export function metresBetween(a: GeoPoint, b: GeoPoint): number {
  const radians = Math.PI / 180
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2
  const h = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lng - a.lng)
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)))
}
