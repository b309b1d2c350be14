const startsWith = (file: Buffer, offset: number, text: string): boolean =>
  file.toString('latin1', offset, offset + text.length) === text

/**
 * Whether a file starts as JPEG, PNG, GIF, WebP or AVIF do. It proves nothing yet; it keeps everything else away from
 * the decoders of formats that are not taken, SVG's above all.
 */
export function startsAsPicture(file: Buffer): boolean {
  return (
    startsWith(file, 0, '\xff\xd8\xff') ||
    startsWith(file, 0, '\x89PNG\r\n\x1a\n') ||
    startsWith(file, 0, 'GIF87a') ||
    startsWith(file, 0, 'GIF89a') ||
    (startsWith(file, 0, 'RIFF') && startsWith(file, 8, 'WEBP')) ||
    startsWith(file, 4, 'ftyp')
  )
}
