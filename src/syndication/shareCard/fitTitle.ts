/** A title in lines that fit a width, and its size. */
export interface FittedTitle {
  readonly lines: readonly string[]
  readonly size: number
}

/** How many lines there is room for, by size, from large to small. */
const ROOM = [
  { size: 76, most: 3 },
  { size: 62, most: 4 },
] as const
const SMALLEST = { size: 50, most: 5 } as const

/** Breaks a title between words into lines, as large as it fits. What the smallest size has no room for ends with "…". */
export function fitTitle(title: string, width: number, widthOf: (text: string) => number): FittedTitle {
  for (const { size, most } of ROOM) {
    const lines = linesOf(title, width / size, widthOf)
    if (lines.length <= most && lines.every((line) => widthOf(line) * size <= width)) return { lines, size }
  }
  const { size, most } = SMALLEST
  const lines = linesOf(title, width / size, widthOf)
  const shown = lines.slice(0, most).map((line, index) => {
    const goesOn = index === most - 1 && lines.length > most
    return goesOn || widthOf(line) * size > width ? shortened(line, width / size, widthOf) : line
  })
  return { lines: shown, size }
}

function linesOf(title: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function shortened(line: string, width: number, widthOf: (text: string) => number): string {
  const letters = [...line]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
