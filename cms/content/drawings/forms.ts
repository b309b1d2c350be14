import type { DrawForm } from './art.ts'
import type { DrawingForm } from './drawing.ts'
import { basket } from './forms/basket.ts'
import { bottle } from './forms/bottle.ts'
import { jar } from './forms/jar.ts'
import { mask } from './forms/mask.ts'
import { pouch } from './forms/pouch.ts'
import { vase } from './forms/vase.ts'

/** How each form is drawn. */
export const FORMS: Partial<Record<DrawingForm, DrawForm>> = { basket, bottle, jar, mask, pouch, vase }
