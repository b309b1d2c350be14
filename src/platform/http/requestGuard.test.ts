import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { siteConfig } from '../../../tests/support/siteConfig.ts'
import { clientAddress } from './clientAddress.ts'
import { refusal } from './requestGuard.ts'

const HOST = 'etalase.test'
const config = siteConfig({ EXTRA_HOSTS: 'WWW.etalase.test, pratinjau.test' })

function message(method: string, url: string, headers: Record<string, string>): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method, url, headers })
}

const statusOf = (method: string, url: string, headers: Record<string, string>) =>
  refusal(message(method, url, headers), config)?.status

describe('the request guard', () => {
  it.each<[string, number | undefined]>([
    [HOST, undefined],
    ['ETALASE.test', undefined],
    ['www.etalase.test', undefined],
    ['pratinjau.test', undefined],
    ['evil.test', 421],
    ['etalase.test.evil.test', 421],
    ['etalase.test:8080', 421],
    ['', 421],
  ])('host %j gives %s', (host, status) => {
    expect(statusOf('GET', '/', { host })).toBe(status)
  })

  it.each<[string, number | undefined]>([
    ['/', undefined],
    ['/produk?q=%', undefined],
    ['/kopi%20susu', undefined],
    ['/%', 400],
    ['/%zz', 400],
    ['/%C3%28', 400],
    ['//evil.test/', 400],
    ['//', 400],
    ['/\\evil.test', 400],
    ['http://evil.test/', 400],
    ['*', 400],
  ])('address %s gives %s', (url, status) => {
    expect(statusOf('GET', url, { host: HOST })).toBe(status)
  })

  it.each<[string, number | undefined]>([
    ['GET', undefined],
    ['HEAD', undefined],
    ['OPTIONS', undefined],
    ['PUT', 405],
    ['DELETE', 405],
    ['TRACE', 405],
  ])('method %s gives %s', (method, status) => {
    expect(statusOf(method, '/', { host: HOST })).toBe(status)
  })

  it.each<[string, Record<string, string>, number | undefined]>([
    ['no length', {}, 411],
    ['64 KiB', { 'content-length': '65536' }, undefined],
    ['one byte more', { 'content-length': '65537' }, 413],
    ['no number', { 'content-length': 'much' }, 413],
  ])('a post of %s', (_, headers, status) => {
    expect(statusOf('POST', '/permintaan', { host: HOST, origin: `http://${HOST}`, ...headers })).toBe(status)
  })

  it.each<[string, string, Record<string, string>, number | undefined]>([
    ['our own origin', '/permintaan', { origin: 'http://etalase.test' }, undefined],
    ['another name of ours', '/permintaan', { origin: 'http://pratinjau.test' }, undefined],
    ['another scheme', '/permintaan', { origin: 'https://etalase.test' }, 403],
    ['another site', '/permintaan', { origin: 'http://evil.test' }, 403],
    ['a hidden origin', '/permintaan', { origin: 'null' }, 403],
    [
      'another site, though the browser says same-origin',
      '/',
      { origin: 'http://evil.test', 'sec-fetch-site': 'same-origin' },
      403,
    ],
    ['no origin but a browser’s word', '/permintaan', { 'sec-fetch-site': 'same-origin' }, undefined],
    ['a sibling site', '/permintaan', { 'sec-fetch-site': 'same-site' }, 403],
    ['nobody', '/permintaan', {}, 403],
    ['a machine, to a webhook', '/api/webhooks/cms', {}, undefined],
    ['another site, to a webhook', '/api/webhooks/cms', { origin: 'http://evil.test' }, 403],
    ['a machine, to what only looks like a webhook', '/x/api/webhooks/cms', {}, 403],
  ])('a post from %s', (_, url, headers, status) => {
    expect(statusOf('POST', url, { host: HOST, 'content-length': '1', ...headers })).toBe(status)
  })
})

describe('the client’s address', () => {
  const from = (header: string | undefined, trusted: number) =>
    clientAddress(
      {
        headers: header === undefined ? {} : { 'x-forwarded-for': header },
        socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: '10.0.0.9' }),
      },
      trusted,
    )

  it.each<[string, string | undefined, number, string]>([
    ['no proxy: whatever the header says', '1.1.1.1', 0, '10.0.0.9'],
    ['one proxy: what it saw', '6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
    ['two proxies: what the outer one saw', '6.6.6.6, 1.1.1.1, 10.0.0.8', 2, '1.1.1.1'],
    ['fewer hops than proxies', '1.1.1.1', 2, '10.0.0.9'],
    ['no header', undefined, 1, '10.0.0.9'],
    ['an empty header', ' , ', 1, '10.0.0.9'],
    ['IPv6', '2001:db8::1', 1, '2001:db8::1'],
  ])('%s', (_, header, trusted, address) => {
    expect(from(header, trusted)).toBe(address)
  })
})
