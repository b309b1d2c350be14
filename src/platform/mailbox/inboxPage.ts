import type { KeptMessage } from './messageStore.ts'

/** The list of kept mails, as a page. */
export function inboxPage(messages: readonly KeptMessage[]): string {
  const rows = messages.map(
    (mail) => `<tr><td><a href="/messages/${mail.id}" dir="auto">${escapeHtml(mail.subject || '(no subject)')}</a></td>
<td>${escapeHtml(mail.to)}</td><td><time datetime="${escapeHtml(mail.date)}">${escapeHtml(mail.date.replace('T', ' ').slice(0, 19))}</time></td></tr>`,
  )
  const table = `<table><thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Sent (UTC)</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`
  return page(
    'Mailbox',
    `<h1>Mailbox</h1><p>Mail the site has sent on this machine, newest first. Nothing leaves it.</p>
${messages.length > 0 ? table : '<p>No mail yet.</p>'}`,
  )
}

/** One mail, as a page: its HTML in a frame without scripts, forms or network, its text below. */
export function messagePage(mail: KeptMessage): string {
  return page(
    mail.subject,
    `<p><a href="/">All mail</a></p><h1 dir="auto">${escapeHtml(mail.subject)}</h1>
<p>From ${escapeHtml(mail.from)}<br>To ${escapeHtml(mail.to)}<br>${escapeHtml(mail.date)}<br><a href="/messages/${mail.id}.eml">Source (.eml)</a></p>
${mail.html ? `<iframe sandbox title="The mail as HTML" src="/messages/${mail.id}/html"></iframe>` : ''}
<h2>As text</h2><pre dir="auto">${escapeHtml(mail.text)}</pre>`,
  )
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="/style.css"></head><body><main>${body}</main></body></html>`
}

export const INBOX_STYLE = `body{margin:0;background:#faf6ee;color:#23302a;font:16px/1.6 system-ui,sans-serif}
main{max-inline-size:60rem;margin-inline:auto;padding:1.5rem}a{color:#1f5c46}h1{font-size:1.5rem}
table{inline-size:100%;border-collapse:collapse}th,td{text-align:start;padding:.5rem;border-block-end:1px solid #d9d2c3;vertical-align:top}
iframe{inline-size:100%;block-size:32rem;border:1px solid #d9d2c3;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere}`

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
