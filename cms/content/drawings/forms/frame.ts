import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** A frame standing on the table: mountain, sun and a batik foreground. */
export const frame: DrawForm = (art) => {
  const { main, accent } = art
  const view = 'M316 250H684V734H316Z'
  return (
    groundShadow(280) +
    shape('M230 164H770V842H230Z', main.base) +
    shape('M230 164H770L716 218H284Z', main.light) +
    shape('M230 164L284 218V788L230 842Z', main.base) +
    shape('M770 164L716 218V788L770 842Z', main.dark) +
    shape('M230 842L284 788H716L770 842Z', main.deep) +
    stroke('M256 190H744V816H256Z', accent.base, 8) +
    shape('M284 218H716V788H284Z', LOOK.paper) +
    shaded('M284 218H716V234H300V788H284Z', 0.2) +
    art.inside(
      view,
      shape(view, LOOK.sky) +
        `<circle cx="590" cy="364" r="66" fill="${LOOK.turmeric}"/>` +
        shape('M300 560L440 380L520 470L590 410L700 560V620H300Z', LOOK.indigo) +
        shape('M300 580Q400 530 500 570T700 550V740H300Z', LOOK.leaf) +
        art.batik({ x: 310, y: 620, width: 380, height: 120 }, { line: accent.base, cloth: LOOK.night }, 84) +
        stroke('M310 620H690', accent.base, 9),
    ) +
    lit('M316 250H470L316 540Z', 0.2)
  )
}
