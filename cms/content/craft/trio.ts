/** One text in Indonesian, English and Arabic. */
export type Trio = readonly [id: string, en: string, ar: string]
