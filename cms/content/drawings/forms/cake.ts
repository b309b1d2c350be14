import { type DrawForm, disc, groundShadow, lit, shaded, shape } from '../art.ts'

const CAKE = 'M230 430H770V740Q770 790 500 790T230 740Z'

/** A layered cake on a footed stand, glazed and dotted. */
export const cake: DrawForm = (art) => {
  const { main, accent } = art
  const layers = [0, 1, 2, 3].map((i) => {
    const y = 486 + i * 82
    return shape(
      `M200 ${y}Q500 ${y + 74} 800 ${y}V${y + 28}Q500 ${y + 102} 200 ${y + 28}Z`,
      i % 2 ? accent.base : main.pale,
    )
  })
  const drips =
    'M226 416H774V500Q752 540 728 504Q704 480 684 520Q660 572 632 530Q606 500 578 552Q548 600 520 546Q494 512 466 556Q438 590 410 536Q386 500 360 524Q332 548 310 506Q286 476 262 500Q236 516 226 480Z'
  return (
    groundShadow(220, 500, 846) +
    shape('M440 770H560L600 842H400Z', accent.dark) +
    disc(500, 842, 130, accent.base, 16) +
    disc(500, 772, 330, accent.dark, 46) +
    disc(500, 758, 330, accent.light, 46) +
    shape(CAKE, main.base) +
    art.inside(CAKE, layers.join('') + lit('M230 420H330V800H230Z', 0.2) + shaded('M670 420H780V800H670Z', 0.16)) +
    shape(drips, main.dark) +
    disc(500, 416, 274, main.base, 70) +
    shape('M226 416A274 70 0 0 1 600 351Q400 366 360 470Q240 450 226 416Z', main.light, 0.55) +
    [
      [392, 396],
      [500, 378],
      [608, 396],
      [446, 430],
      [556, 430],
    ]
      .map(([x = 0, y = 0]) => disc(x, y - 22, 34, accent.base) + disc(x - 10, y - 33, 11, accent.pale))
      .join('')
  )
}
