import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

/** A bar of chocolate, half out of its wrapper. */
export const chocolateBar: DrawForm = (art) => {
  const { main, accent } = art
  const squares = [0, 1, 2]
    .flatMap((row) => [0, 1, 2].map((column) => [336 + column * 112, 172 + row * 104]))
    .map(
      ([x = 0, y = 0]) =>
        shape(`M${x} ${y}h104v96h-104z`, '#5B3722') +
        shape(`M${x} ${y}h104l-16 14h-72z`, '#8A5C3E') +
        shape(`M${x} ${y}l16 14v68l-16 14z`, '#734828') +
        shape(`M${x + 104} ${y + 96}h-104l16 -14h72z`, '#3E2314'),
    )
  return (
    groundShadow(210) +
    shape('M324 160Q324 152 332 152H668Q676 152 676 160V520H324Z', '#482A18') +
    squares.join('') +
    shape(
      'M296 452L330 432L364 456L398 430L432 456L466 430L500 456L534 430L568 456L602 430L636 456L670 432L704 452V470H296Z',
      '#E9E4DA',
    ) +
    shape('M296 466H704V822Q704 842 684 842H316Q296 842 296 822Z', main.base) +
    art.batik({ x: 296, y: 708, width: 408, height: 84 }, { line: accent.base, cloth: main.deep }, 84) +
    shape('M296 696H704V708H296ZM296 792H704V804H296Z', accent.base) +
    shape('M350 506H650V668H350Z', LOOK.paper) +
    emblem({ ...art, emblem: art.emblem ?? 'cocoa' }, 428, 587, 56) +
    stroke('M506 560H610M506 590H610M506 620H570', LOOK.ink, 11, 0.6) +
    lit('M296 466H344V842H316Q296 842 296 822Z', 0.2) +
    shaded('M704 466H656V842H684Q704 842 704 822Z', 0.16)
  )
}
