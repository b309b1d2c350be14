export type Palette = Readonly<Record<string, string>>

const colours = (css: string): Palette =>
  Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name = '', value = '']) => [name, value]),
  )

/** The colours that `tokens.css` names, by day and by night (where the night says nothing it is as by day). */
export function palettes(css: string): { readonly day: Palette; readonly night: Palette } {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
  const day = colours(light)
  return { day, night: { ...day, ...colours(dark) } }
}

/** What stands on what, and the least contrast for it: 4.5 for text, 3 for the edges of controls (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PAIRS: readonly { readonly front: string; readonly ground: string; readonly least: number }[] = [
  ...['ground', 'surface', 'sunken', 'mist', 'sand', 'rose', 'sky'].map((ground) => ({
    front: 'ink',
    ground,
    least: 4.5,
  })),
  ...['ground', 'surface', 'sunken'].flatMap((ground) => [
    { front: 'muted', ground, least: 4.5 },
    { front: 'link', ground, least: 4.5 },
    { front: 'edge', ground, least: 3 },
    { front: 'action', ground, least: 3 },
  ]),
  ...['action', 'action-strong'].map((ground) => ({ front: 'on-action', ground, least: 4.5 })),
  ...['night', 'night-raised'].flatMap((ground) => [
    { front: 'on-night', ground, least: 4.5 },
    { front: 'on-night-muted', ground, least: 4.5 },
  ]),
  { front: 'turmeric', ground: 'night', least: 4.5 },
  ...['turmeric', 'turmeric-strong'].map((ground) => ({ front: 'on-turmeric', ground, least: 4.5 })),
  ...['good', 'ready', 'bad'].map((tone) => ({ front: `on-${tone}`, ground: tone, least: 4.5 })),
]
