import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Config } from '../config.ts'

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Tells the Studio, which is built once for every target, where its content lake is. */
function withTarget(html: string, config: Config): string {
  const target = {
    'sanity-api-host': config.sanity.apiHost,
    'sanity-project-id': config.sanity.projectId,
    'sanity-dataset': config.sanity.dataset,
  }
  const tags = Object.entries(target).flatMap(([name, content]) =>
    content ? [`<meta name="${name}" content="${escapeAttribute(content)}"/>`] : [],
  )
  return html.replace('</head>', `${tags.join('')}</head>`)
}

function inlineHashes(html: string, element: 'script' | 'style'): string[] {
  const inline = new RegExp(`<${element}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g')
  return [...html.matchAll(inline)].map(
    ([, text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  )
}

/** The lake's origin, and the project's host name under it that parts of the Studio insist on. */
function lakeOrigins(apiHost: string, projectId: string): string {
  const { origin, protocol, host } = new URL(apiHost)
  return `${origin} ${protocol}//${projectId}.${host}`
}

/**
 * As strict as the Studio allows: its scripts are files and the page's own inline ones by hash; its styles are made at
 * run time (styled-components), which needs `unsafe-inline` for styles alone.
 */
function studioPolicy(html: string, config: Config): string {
  const lake = config.sanity.apiHost
    ? lakeOrigins(config.sanity.apiHost, config.sanity.projectId)
    : 'https://*.sanity.io https://*.api.sanity.io https://cdn.sanity.io'
  const socket = config.sanity.apiHost?.replace(/^http/, 'ws') ?? 'wss://*.api.sanity.io'
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineHashes(html, 'script').join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${lake}`,
    "font-src 'self' data:",
    `connect-src 'self' ${lake} ${socket}`,
    `media-src 'self' blob: ${lake}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Serves the built Studio under `/studio`; each of its inner addresses answers with the same page. */
export function studioFiles(
  directory: string,
  config: Config,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const indexPath = join(directory, 'index.html')
  if (!existsSync(indexPath)) return () => false
  const html = withTarget(readFileSync(indexPath, 'utf8'), config)
  const policy = studioPolicy(html, config)
  const files = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        /-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const answerWithPage = (response: ServerResponse) => {
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 'no-cache')
    response.end(html)
  }
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (path !== '/studio' && !path.startsWith('/studio/')) return false
    const inner = path.slice('/studio'.length)
    if (!/\.\w+$/.test(inner) || inner === '/index.html') answerWithPage(response)
    else {
      request.url = inner
      files(request, response, () => void response.writeHead(404).end())
    }
    return true
  }
}
