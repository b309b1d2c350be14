import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** A wooden truck that carries building blocks. */
export const toy: DrawForm = (art) => {
  const { main, accent } = art
  const wheel = (x: number) =>
    disc(x, 770, 78, '#6E4930') +
    disc(x - 4, 766, 70, '#A57650') +
    disc(x - 4, 766, 40, accent.base) +
    disc(x - 4, 766, 14, LOOK.paper)
  return (
    groundShadow(370, 500, 846) +
    shape('M214 460h116v112h-116z', LOOK.turmeric) +
    shape('M338 460h116v112h-116z', LOOK.leaf) +
    shape('M462 460h116v112h-116z', LOOK.red) +
    shape('M276 346h116v112h-116z', LOOK.indigo) +
    shape('M404 458L466 346L528 458Z', '#C98A4B') +
    lit('M214 460h116l-116 112ZM338 460h116l-116 112ZM462 460h116l-116 112ZM276 346h116l-116 112Z', 0.2) +
    shape('M160 556H620V600H160Z', '#C49A6C') +
    shape('M160 540H186V720H160ZM594 540H620V720H594Z', '#A57650') +
    shape('M640 386Q640 366 660 366H770Q788 366 796 384L846 520Q850 530 850 544V720H640Z', main.base) +
    lit('M640 386Q640 366 660 366H700V720H640Z', 0.2) +
    shape('M684 410H762L800 520H684Z', LOOK.sky) +
    lit('M684 410H730L684 500Z', 0.6) +
    shape('M140 640H868Q884 640 884 656V716Q884 732 868 732H140Q124 732 124 716V656Q124 640 140 640Z', main.dark) +
    art.inside(
      'M160 596H620V660H160Z',
      art.batik({ x: 160, y: 596, width: 460, height: 64 }, { line: accent.base, cloth: LOOK.cream }, 64),
    ) +
    shaded('M124 700H884V716Q884 732 868 732H140Q124 732 124 716Z', 0.2) +
    disc(866, 620, 20, LOOK.turmeric, 26) +
    wheel(268) +
    wheel(736) +
    stroke('M124 690C60 690 40 760 70 812', LOOK.bark, 9) +
    disc(72, 822, 22, accent.base)
  )
}
