import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Place, ShelfGood } from '#catalogue/model.ts'
import type { Period } from '#cms/desk/periods.ts'
import { daysBefore, KEPT_DAYS } from '#discovery/learning/days.ts'
import type { Visitor } from '#discovery/learning/visitor.ts'
import { createVisitorGuard } from '#discovery/learning/visitorGuard.ts'
import { todayInMalang } from '#i18n/format.ts'
import type { Addressed } from '#i18n/routes.ts'
import type { Database } from '#platform/database/database.ts'
import { failureOf } from '#platform/database/failure.ts'
import type { Logger } from '#platform/log.ts'
import { readCode } from './code.ts'
import { codesFor, linkOf, type ShelfLink } from './linkStore.ts'
import { addScan, forgetScansBefore, scansSince } from './scanStore.ts'

/** Where a scanned label leads: to its product, else to the place it stands at, else to all products. */
export type Destination =
  | { readonly kind: 'product' | 'place'; readonly page: Addressed }
  | { readonly kind: 'discovery' }

/** A product on a shelf, with how often its label was scanned. */
export interface ScannedGood extends ShelfGood {
  readonly scans: number
}

/** The shelves of the UMKM Center and the mall floor: short links on their labels, and counts of scans. */
export interface Shelves {
  /** A place's products, shelf by shelf, with the scans of the days up to today. */
  scanned(place: Place, period: Period): Promise<ScannedGood[]>
  /** The codes of labels by product; a product that has none gets one, for good. */
  codes(place: Place, productIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * Where a code leads; the scan is counted. @param device what the visitor's browser calls itself
   * @throws CatalogueUnavailable
   */
  follow(code: string, visitor: Visitor, device: string): Promise<Destination>
}

export interface ShelvesOptions {
  readonly db: Database
  readonly catalogue: Catalogue
  readonly log: Logger
  readonly now?: () => Date
}

export function createShelves({ db, catalogue, log, now = () => new Date() }: ShelvesOptions): Shelves {
  const guard = createVisitorGuard()
  let forgottenOn = ''

  async function forgetOld(today: string): Promise<void> {
    if (today === forgottenOn) return
    await forgetScansBefore(db, daysBefore(today, KEPT_DAYS - 1))
    forgottenOn = today
  }

  /** One telephone's scans of a label count once a day. Many share the address of a mall's network, so it is told by its browser, too. */
  async function count(code: string, visitor: Visitor, device: string): Promise<void> {
    const today = todayInMalang(now())
    if (!(await guard.admits(visitor, today, `scan ${code} ${device}`))) return
    await addScan(db, today, code)
    await forgetOld(today)
  }

  async function destinationOf({ productId, placeId }: ShelfLink): Promise<Destination> {
    const [[product], places] = await Promise.all([catalogue.productsById([productId]), catalogue.places()])
    if (product) return { kind: 'product', page: product }
    const place = places.find(({ id }) => id === placeId)
    return place ? { kind: 'place', page: place } : { kind: 'discovery' }
  }

  return {
    async scanned(place, period) {
      const today = todayInMalang(now())
      await forgetOld(today)
      const [goods, scans] = await Promise.all([
        catalogue.goodsAt(place.id),
        scansSince(db, place.id, daysBefore(today, period)),
      ])
      return goods.map((good) => ({ ...good, scans: scans.get(good.productId) ?? 0 }))
    },
    codes: (place, productIds) => codesFor(db, place.id, productIds),
    async follow(typed, visitor, device) {
      const warn = (error: unknown) => log.warn({ failure: failureOf(error) }, 'scan without the store')
      const code = readCode(typed)
      // A scanned label leads somewhere even while the store does not answer.
      const link = code === undefined ? undefined : await linkOf(db, code).catch(warn)
      if (code === undefined || !link) return { kind: 'discovery' }
      await count(code, visitor, device).catch(warn)
      return destinationOf(link)
    },
  }
}
