import type { Locale } from '#i18n/locale.ts'

/** Headers of a PDF, to be saved: browsers differ in whether they show one under a content policy without plugins. */
export function sheetHeaders(locale: Locale, title: string): Record<string, string> {
  return {
    'content-type': 'application/pdf',
    'content-disposition': attachment(`${title}.pdf`),
    'content-language': locale,
    'x-robots-tag': 'noindex',
  }
}

/** A file's name for saving (RFC 6266): in full for today's browsers, and in letters that old ones know. */
export function attachment(name: string): string {
  const whole = name.replace(/[/\\\p{Cc}\p{Cf}]/gu, ' ').trim()
  const plain = whole
    .normalize('NFKD')
    .replace(/[^\w. -]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${/^\w/.test(plain) ? plain : `sheet-${plain}`}"; filename*=UTF-8''${encoded}`
}
