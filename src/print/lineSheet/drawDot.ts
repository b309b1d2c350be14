import { Circle, Path, Svg } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'
import type { ReadinessState } from '#export/readinessState.ts'
import { MUTED } from '../paper/look.ts'

const SIDE = 6

/** A readiness as on the site's pages: a full, half or empty circle, or a dashed one where nothing could be judged. */
export function drawDot(state: ReadinessState): ReactElement {
  const stroke = state === 'not' || state === 'unknown' ? MUTED : LOOK.green
  return h(
    Svg,
    { viewBox: '0 0 12 12', style: { width: SIDE, height: SIDE } },
    h(Circle, {
      cx: 6,
      cy: 6,
      r: 5,
      stroke,
      strokeWidth: 1.6,
      fill: state === 'ready' ? LOOK.green : 'none',
      ...(state === 'unknown' ? { strokeDasharray: '2 2' } : {}),
    }),
    state === 'partly' && h(Path, { d: 'M6 1a5 5 0 0 0 0 10z', fill: LOOK.green }),
  )
}
