import type { MakerContent } from '../contentTypes.ts'
import { sanggarContohPolowijen } from './sanggar-contoh-polowijen.ts'

/** Every sample craft maker with products and certificates. */
export const craftContent: readonly MakerContent[] = [sanggarContohPolowijen]
