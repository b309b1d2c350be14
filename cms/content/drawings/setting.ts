import { shape } from './art.ts'
import type { Chance } from './chance.ts'
import { LOOK, mix } from './colours.ts'
import type { Ground } from './drawing.ts'

/** The wall and the table that a thing stands on, full bleed, with the light that falls in from the upper left. */
export function setting(ground: Ground, chance: Chance): string {
  const wall = LOOK[ground]
  const lightOnWall = mix(wall, '#FFFFFF', 0.42)
  const table = mix(wall, LOOK.clay, 0.16)
  const light = chance.pick([
    shape('M0 0H430L60 752H0Z', lightOnWall),
    shape('M120 752V330A250 250 0 0 1 620 330V752Z', lightOnWall),
    `<circle cx="400" cy="400" r="330" fill="${lightOnWall}"/>`,
    shape('M90 0H260L0 530V184ZM330 0H470L100 752H0V672Z', lightOnWall),
  ])
  return (
    shape('M0 0H1000V1000H0Z', wall) +
    light +
    shape('M0 752H1000V1000H0Z', table) +
    shape('M0 752H1000V762H0Z', mix(table, LOOK.clay, 0.2)) +
    shape('M0 762H520L300 1000H0Z', mix(table, '#FFFFFF', 0.22))
  )
}
