import { createHash } from 'node:crypto'
import type { SignInMail } from '#cms/lake/options.ts'
import type { Mail } from '#platform/mail/mailer.ts'

/** The mail with a sign-in link. Those who work in the Studio read Indonesian. */
export function signInMail({ email, name, url }: SignInMail): Mail {
  const lines = [
    `Halo ${name},`,
    'Buka tautan ini untuk masuk ke ruang kerja Etalase Malang:',
    url,
    'Tautan berlaku 15 menit dan hanya bisa dipakai satu kali. Jika Anda tidak memintanya, abaikan surel ini; tidak ada yang berubah.',
    'Salam,\nEtalase Malang',
  ]
  const paragraphs = lines.map((line) =>
    line === url
      ? `<p><a href="${escaped(url)}">Masuk ke Etalase Malang</a></p>`
      : `<p>${escaped(line).replaceAll('\n', '<br>')}</p>`,
  )
  return {
    to: email,
    subject: 'Tautan masuk Etalase Malang',
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="id"><body>${paragraphs.join('')}</body></html>`,
    messageId: `<masuk-${createHash('sha256').update(url).digest('hex').slice(0, 32)}@etalase-malang.example>`,
    locale: 'id',
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
