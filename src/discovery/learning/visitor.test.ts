import { describe, expect, it } from 'vitest'
import { visitorOf } from './visitor.ts'

const PHONE =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36'
const isPerson = (headers: Record<string, string>) =>
  visitorOf({ headers: new Headers(headers) }, '203.0.113.7').isPerson

describe('a visitor is taken for a person', () => {
  it.each([
    ['on a phone', PHONE],
    ['in Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
    [
      'in Safari',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
    ],
    [
      'on a Cubot phone',
      'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/119.0.0.0 Mobile Safari/537.36',
    ],
  ])('%s', (_, agent) => {
    expect(isPerson({ 'user-agent': agent })).toBe(true)
  })

  it.each([
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)'],
    ['Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)'],
    ['Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)'],
    ['Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36'],
    ['facebookexternalhit/1.1'],
    ['WhatsApp/2.23.20.0'],
    ['curl/8.5.0'],
    ['python-requests/2.32.3'],
    [''],
  ])('but not as %s', (agent) => {
    expect(isPerson(agent ? { 'user-agent': agent } : {})).toBe(false)
  })

  it.each([
    [{ 'sec-purpose': 'prefetch' }],
    [{ 'sec-purpose': 'prefetch;prerender' }],
    [{ purpose: 'prefetch' }],
    [{ 'x-moz': 'prefetch' }],
  ])('but not while her browser only fetches ahead: %o', (headers) => {
    expect(isPerson({ 'user-agent': PHONE, ...headers })).toBe(false)
  })
})
