import { progressLine } from './commandLine.ts'

/** Shows how the building of the index gets on: a line for products, then one for makers. */
export function indexProgress(): (what: string, done: number, total: number) => void {
  const lines = new Map([
    ['product', progressLine('products')],
    ['business', progressLine('makers')],
  ])
  let began = false
  return (what, done, total) => {
    if (!began) process.stdout.write('Building the search index…\n')
    began = true
    lines.get(what)?.(done, total)
  }
}
