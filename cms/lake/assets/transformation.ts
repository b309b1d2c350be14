import { z } from 'zod'
import { gatewayError } from '../errors.ts'

const pixels = z.coerce.number().int().min(1).max(5000)
const fraction = z.coerce.number().min(0).max(1)

const parameters = z.object({
  w: pixels.optional(),
  h: pixels.optional(),
  'max-w': pixels.optional(),
  'max-h': pixels.optional(),
  dpr: z.coerce.number().min(1).max(3).default(1),
  q: z.coerce.number().int().min(1).max(100).default(75),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).default('clip'),
  crop: z.enum(['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy']).default('center'),
  'fp-x': fraction.default(0.5),
  'fp-y': fraction.default(0.5),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif']).optional(),
  auto: z.literal('format').optional(),
  rect: z
    .string()
    .regex(/^\d{1,5},\d{1,5},\d{1,5},\d{1,5}$/)
    .optional(),
  bg: z
    .string()
    .regex(/^([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$/)
    .optional(),
  blur: z.coerce.number().min(1).max(100).optional(),
  flip: z.enum(['h', 'v', 'hv']).optional(),
  or: z.enum(['0', '90', '180', '270']).optional(),
})

/** How a picture is asked for, in the parameters of Sanity's image pipeline. */
export type Transformation = z.infer<typeof parameters>

/** Reads a picture's address; undefined when it asks for the original. @throws LakeError 400 */
export function parseTransformation(search: URLSearchParams): Transformation | undefined {
  const known = [...search].filter(([name]) => name in parameters.shape)
  if (known.length === 0) return undefined
  const parsed = parameters.safeParse(Object.fromEntries(known))
  if (!parsed.success) throw gatewayError(400, `Invalid image parameters: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
