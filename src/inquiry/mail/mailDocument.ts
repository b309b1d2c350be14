import { DIRECTION, INTL_TAG, type Locale } from '#i18n/locale.ts'

/** A mail's contents before it becomes text and HTML. Values are plain text; nothing in them is markup. */
export interface MailDocument {
  readonly locale: Locale
  readonly blocks: readonly MailBlock[]
  readonly footer: { readonly text: string; readonly url: string }
}

export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** One of our own addresses, on a line of its own. */
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** The plain text of a mail. */
export function mailText({ blocks, footer }: MailDocument): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'facts') return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n')
    if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
    if (block.kind === 'link') return block.url
    return block.kind === 'heading' ? `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}` : block.text
  })
  return `${[...parts, `-- \n${footer.text}\n${footer.url}`].join('\n\n')}\n`
}

/** The HTML of a mail: styled inline, since mail programs know nothing else, and in the language's direction. */
export function mailHtml({ locale, blocks, footer }: MailDocument): string {
  const dir = DIRECTION[locale]
  const body = blocks.map((block) => blockHtml(block)).join('\n')
  return `<!doctype html>
<html lang="${INTL_TAG[locale].split('-u-')[0]}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body dir="${dir}" style="margin:0;padding:24px;background:#faf6ee;color:#23302a;font:16px/1.6 Arial,sans-serif">
<div style="max-width:600px;margin:0 auto">
${body}
<p style="margin:32px 0 0;border-top:1px solid #d9d2c3;padding-top:12px;font-size:13px;color:#5d665f">${escapeHtml(footer.text)}<br>${anchor(footer.url)}</p>
</div>
</body>
</html>
`
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="font-size:18px;margin:24px 0 8px">${escapeHtml(block.text)}</h2>`
    case 'paragraph':
      return `<p style="margin:0 0 16px">${escapeHtml(block.text).replaceAll('\n', '<br>')}</p>`
    case 'link':
      return `<p style="margin:0 0 16px">${anchor(block.url)}</p>`
    case 'list':
      return `<ul style="margin:0 0 16px">${block.items.map((item) => `<li dir="auto">${escapeHtml(item).replaceAll('\n', '<br>')}</li>`).join('')}</ul>`
    case 'facts':
      return `<table style="margin:0 0 16px;border-collapse:collapse">${block.rows.map(([label, value]) => factHtml(label, value)).join('')}</table>`
  }
}

function factHtml(label: string, value: string): string {
  const cell = 'padding:4px 0;vertical-align:top;text-align:start'
  return `<tr><th style="${cell};font-weight:normal;color:#5d665f">${escapeHtml(label)}&emsp;</th><td style="${cell}"><bdi>${escapeHtml(value).replaceAll('\n', '<br>')}</bdi></td></tr>`
}

function anchor(url: string): string {
  return `<a href="${escapeHtml(url)}" dir="ltr" style="color:#1f5c46;word-break:break-all">${escapeHtml(url)}</a>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
