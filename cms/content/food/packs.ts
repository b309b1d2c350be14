import type { ProductContent } from '../contentTypes.ts'
import type { DrawingForm } from '../drawings/drawing.ts'
import type { Trilingual } from './trilingual.ts'

/** A kind of retail pack: how it is called, drawn and sold, and what it adds in space and weight. */
export interface Pack {
  readonly name: Trilingual
  readonly form: DrawingForm
  readonly priceUnit: ProductContent['priceUnit']
  /** Outer volume in ml for each gram (or ml) inside. */
  readonly mlPerGram: number
  /** The empty pack, in grams: a fixed part, and a part for each gram inside. */
  readonly tareGrams: number
  readonly tarePerGram: number
}

export const foilPouch: Pack = {
  name: ['Kantong aluminium berdiri', 'Foil stand-up pouch', 'كيس ألمنيوم قائم'],
  form: 'pouch',
  priceUnit: 'pack',
  mlPerGram: 8,
  tareGrams: 8,
  tarePerGram: 0.02,
}
export const clearPouch: Pack = {
  name: ['Kantong plastik tebal', 'Clear food-grade pouch', 'كيس بلاستيكي شفاف سميك'],
  form: 'pouch',
  priceUnit: 'pack',
  mlPerGram: 8,
  tareGrams: 5,
  tarePerGram: 0.015,
}
export const refillPouch: Pack = {
  name: ['Kantong isi padat', 'Flat sealed pouch', 'كيس مسطّح محكم الغلق'],
  form: 'pouch',
  priceUnit: 'pack',
  mlPerGram: 2,
  tareGrams: 7,
  tarePerGram: 0.01,
}
export const coffeeBag: Pack = {
  name: ['Kantong kopi berkatup', 'Coffee bag with a valve', 'كيس قهوة بصمام'],
  form: 'coffeeBag',
  priceUnit: 'pack',
  mlPerGram: 2.8,
  tareGrams: 12,
  tarePerGram: 0.01,
}
export const paperBox: Pack = {
  name: ['Dus karton', 'Card box', 'علبة كرتون'],
  form: 'box',
  priceUnit: 'box',
  mlPerGram: 2.6,
  tareGrams: 28,
  tarePerGram: 0.04,
}
export const glassJar: Pack = {
  name: ['Botol kaca bermulut lebar', 'Glass jar', 'برطمان زجاجي'],
  form: 'jar',
  priceUnit: 'jar',
  mlPerGram: 1.6,
  tareGrams: 60,
  tarePerGram: 0.5,
}
export const plasticJar: Pack = {
  name: ['Stoples plastik bersegel', 'Sealed plastic jar', 'برطمان بلاستيكي مختوم'],
  form: 'jar',
  priceUnit: 'jar',
  mlPerGram: 2.8,
  tareGrams: 35,
  tarePerGram: 0.05,
}
export const tin: Pack = {
  name: ['Kaleng bertutup rapat', 'Airtight tin', 'علبة معدنية محكمة'],
  form: 'tin',
  priceUnit: 'pack',
  mlPerGram: 3,
  tareGrams: 55,
  tarePerGram: 0.15,
}
export const glassBottle: Pack = {
  name: ['Botol kaca', 'Glass bottle', 'زجاجة'],
  form: 'bottle',
  priceUnit: 'bottle',
  mlPerGram: 1.5,
  tareGrams: 90,
  tarePerGram: 0.5,
}
export const sealedCup: Pack = {
  name: ['Gelas plastik tersegel', 'Sealed cup', 'كوب محكم الغلق'],
  form: 'juiceGlass',
  priceUnit: 'piece',
  mlPerGram: 1.4,
  tareGrams: 4,
  tarePerGram: 0.01,
}
export const barWrapper: Pack = {
  name: ['Bungkus lipat dengan aluminium', 'Folded wrapper over foil', 'غلاف ورقي فوق ألمنيوم'],
  form: 'chocolateBar',
  priceUnit: 'piece',
  mlPerGram: 1.5,
  tareGrams: 4,
  tarePerGram: 0.02,
}
