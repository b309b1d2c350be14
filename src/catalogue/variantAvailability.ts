import type { Availability, Product, Variant } from './model.ts'

/** Whether a variant can be had: as its product can, unless none is left of it. */
export function variantAvailability(variant: Variant, product: Product): Availability {
  return variant.stock === 0 ? 'outOfStock' : product.availability
}
