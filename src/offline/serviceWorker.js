/**
 * Keeps the pages a visitor saw last, to show them when there is no network. Plain JavaScript, since browsers run the
 * file as it is; `serviceWorkerText` puts VERSION and OFFLINE_PAGES (by language) before it.
 *
 * Kept are only pages that the server calls public, without parameters: never private ones, forms, errors, the Studio
 * or the API. A kept page says that it is from an earlier visit.
 */
/* global VERSION, OFFLINE_PAGES */
const PAGES = `pages-${VERSION}`
const FILES = `files-${VERSION}`
const OFFLINE = `offline-${VERSION}`
const MOST = { [PAGES]: 30, [FILES]: 150 }
const SEEN_AT = 'x-seen-at'
const TITLE = 'x-title'

const localeOf = (pathname) => /^\/(en|ar)(?:\/|$)/.exec(pathname)?.[1] ?? 'id'
const isFile = (pathname) => pathname.startsWith('/_astro/') || pathname.startsWith('/media/')
const isOutside = (pathname) => pathname.startsWith('/studio') || pathname.startsWith('/api/')

/** Puts an answer last, and lets go of the first when there are too many. */
async function put(name, key, response) {
  const cache = await caches.open(name)
  await cache.delete(key)
  await cache.put(key, response)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((old) => cache.delete(old)))
}

function mayBeKept(response) {
  const header = (name) => response.headers.get(name) ?? ''
  return (
    response.status === 200 &&
    !response.redirected &&
    header('content-type').startsWith('text/html') &&
    /\bpublic\b/.test(header('cache-control')) &&
    !/\bno-store\b/.test(header('cache-control'))
  )
}

async function keepPage(address, response) {
  const { pathname } = new URL(address)
  if (!mayBeKept(response) || Object.values(OFFLINE_PAGES).includes(pathname)) return
  const html = await response.text()
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  headers.set(SEEN_AT, String(Date.now()))
  headers.set(TITLE, encodeURIComponent(/<title>([^<]*)/.exec(html)?.[1] ?? pathname))
  await put(PAGES, pathname, new Response(html, { headers }))
}

/** The page as it was seen, with its notice shown and the time of that visit in it. */
async function lastSeen(pathname) {
  const kept = await (await caches.open(PAGES)).match(pathname)
  if (!kept) return undefined
  const seenAt = new Date(Number(kept.headers.get(SEEN_AT)))
  const format = { dateStyle: 'long', timeStyle: 'short' }
  const time = new Intl.DateTimeFormat({ id: 'id', en: 'en-NZ', ar: 'ar-u-nu-latn' }[localeOf(pathname)], format)
  const html = (await kept.text())
    .replace('data-offline-copy hidden', 'data-offline-copy')
    .replace('<time data-seen-at></time>', `<time datetime="${seenAt.toISOString()}">${time.format(seenAt)}</time>`)
  return new Response(html, { headers: kept.headers })
}

/** The page that says there is no network, with links to the pages of its language that are kept. */
async function offlinePage(locale) {
  const page = await (await caches.open(OFFLINE)).match(OFFLINE_PAGES[locale])
  if (!page) return Response.error()
  const cache = await caches.open(PAGES)
  const links = []
  for (const { url } of (await cache.keys()).reverse()) {
    const { pathname } = new URL(url)
    const title = decodeURIComponent((await cache.match(url))?.headers.get(TITLE) ?? '')
    if (localeOf(pathname) === locale) links.push(`<li><a class="link" href="${pathname}">${title}</a></li>`)
  }
  const html = await page.text()
  const shown = html.replace('data-kept-pages hidden', 'data-kept-pages').replace('<!--kept-->', links.join(''))
  return new Response(links.length > 0 ? shown : html, { headers: page.headers })
}

async function answerPage(event) {
  const { pathname } = new URL(event.request.url)
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(keepPage(event.request.url, response.clone()).catch(() => undefined))
    return response
  } catch {
    return (await lastSeen(pathname)) ?? offlinePage(localeOf(pathname))
  }
}

/** Names of styles, scripts and pictures hold their content's hash, so what is kept is never old. */
async function answerFile(event) {
  const kept = await (await caches.open(FILES)).match(event.request)
  if (kept) return kept
  const offline = await (await caches.open(OFFLINE)).match(event.request)
  if (offline) return offline
  const response = await fetch(event.request)
  if (response.status === 200) event.waitUntil(put(FILES, event.request, response.clone()).catch(() => undefined))
  return response
}

async function install() {
  const cache = await caches.open(OFFLINE)
  for (const path of Object.values(OFFLINE_PAGES)) {
    const response = await fetch(path)
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    const html = await response.clone().text()
    await cache.put(path, response)
    await cache.addAll(new Set(html.match(/\/_astro\/[^"]+\.css/g)))
  }
  await self.skipWaiting()
}

/** Takes over open pages, and keeps the ones being looked at: they came before this worker did. */
async function activate() {
  const current = [PAGES, FILES, OFFLINE]
  await Promise.all((await caches.keys()).filter((name) => !current.includes(name)).map((name) => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
  for (const { url } of await self.clients.matchAll({ type: 'window' })) {
    const { pathname, search } = new URL(url)
    if (!search && !isOutside(pathname)) await keepPage(url, await fetch(url))
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || isOutside(pathname)) return
  if (mode === 'navigate') event.respondWith(answerPage(event))
  else if (isFile(pathname)) event.respondWith(answerFile(event))
})
