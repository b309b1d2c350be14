import type { MakerContent } from '../contentTypes.ts'
import { dapurContohSanan } from './dapur-contoh-sanan.ts'

/** Every food maker of the sample content, with products and certificates. */
export const foodContent: readonly MakerContent[] = [dapurContohSanan]
