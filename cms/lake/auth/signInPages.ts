import { createHash } from 'node:crypto'
import type { Reply } from '../http/reply.ts'

const STYLE = `
:root { color-scheme: light; font: 100%/1.6 system-ui, sans-serif; color: #23201b; background: #faf6ee; }
body { margin: 0; min-height: 100dvh; display: grid; place-items: center; }
main { box-sizing: border-box; width: min(100%, 28rem); padding: 2rem 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
label { display: block; font-weight: 600; margin-block: 1.25rem 0.25rem; }
input { box-sizing: border-box; width: 100%; font: inherit; padding: 0.625rem 0.75rem; border: 1px solid #6f6757; border-radius: 0.375rem; background: #fff; }
button { font: inherit; font-weight: 600; margin-block-start: 1.25rem; padding: 0.625rem 1.25rem; border: 0; border-radius: 0.375rem; color: #fff; background: #1f5b3f; cursor: pointer; min-height: 2.75rem; }
:focus-visible { outline: 3px solid #b4540a; outline-offset: 2px; }
`

const styleHash = createHash('sha256').update(STYLE).digest('base64')

/** The sign-in pages are the only HTML the lake serves: no script, one style sheet, forms to itself and back to the Studio. */
const headersFor = (formTargets: readonly string[]): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
})

/** Browsers apply `form-action` to redirects too, so the Studio's origins are named. */
export interface SignInPages {
  /** @param problem what to put right, in words for the reader */
  askForEmail(returnTo: string, problem?: string): Reply
  linkSent(): Reply
  confirm(link: string): Reply
  /** The link has expired, or was used. */
  linkSpent(): Reply
  notAllowed(): Reply
  tooMany(): Reply
}

export function createSignInPages(allowedOrigins: readonly string[]): SignInPages {
  const headers = headersFor(allowedOrigins)
  const page = (title: string, content: string, status = 200): Reply => ({
    status,
    headers,
    body: `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Etalase Malang</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>`,
  })

  return {
    askForEmail(returnTo, problem) {
      const described = problem ? ' aria-invalid="true" aria-describedby="masalah"' : ''
      return page(
        'Masuk',
        `<p>Tulis alamat surel Anda. Kami kirim tautan untuk masuk, tanpa kata sandi.</p>
<form method="post" action="/login">
<input type="hidden" name="origin" value="${escaped(returnTo)}">
<label for="email">Alamat surel</label>
${problem ? `<p id="masalah" role="alert">${escaped(problem)}</p>` : ''}
<input id="email" name="email" type="email" autocomplete="email" inputmode="email" maxlength="254" required${described}>
<button type="submit">Kirim tautan masuk</button>
</form>`,
        problem ? 400 : 200,
      )
    },
    linkSent: () =>
      page(
        'Periksa surel Anda',
        '<p>Jika alamat itu terdaftar, tautan masuk sudah kami kirim. Tautan berlaku 15 menit dan hanya bisa dipakai satu kali.</p><p>Belum ada? Periksa folder spam, atau hubungi Diskopindag untuk memastikan alamat Anda terdaftar.</p>',
      ),
    confirm: (link) =>
      page(
        'Lanjutkan masuk',
        `<p>Tekan tombol ini untuk masuk ke ruang kerja Etalase Malang.</p>
<form method="post" action="/login/open"><input type="hidden" name="link" value="${escaped(link)}"><button type="submit">Masuk</button></form>`,
      ),
    linkSpent: () =>
      page(
        'Tautan tidak berlaku lagi',
        '<p>Tautan ini sudah dipakai atau sudah lewat 15 menit. Buka kembali halaman masuk dan minta tautan baru.</p>',
        410,
      ),
    notAllowed: () =>
      page('Alamat tidak dikenal', '<p>Halaman masuk harus dibuka dari ruang kerja Etalase Malang.</p>', 400),
    tooMany: () => page('Terlalu banyak permintaan', '<p>Tunggu sekitar 15 menit, lalu coba lagi.</p>', 429),
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
