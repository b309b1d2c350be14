import { describe, expect, it } from 'vitest'
import type { PortableBlock } from '#catalogue/model.ts'
import { headingsOf, localisedBlocks, richTextHtml } from './richText.ts'

const block = (text: string, more: object = {}): PortableBlock => ({
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', text, marks: [] }],
  ...more,
})

describe('rich text of the CMS', () => {
  it('becomes paragraphs, headings and lists', () => {
    const html = richTextHtml([
      block('Judul', { style: 'h2' }),
      block('Satu'),
      block('Butir', { listItem: 'bullet', level: 1 }),
    ])
    expect(html).toBe('<h2>Judul</h2><p>Satu</p><ul><li>Butir</li></ul>')
  })

  it('has headings that links can lead to', () => {
    const blocks = [
      block('Satu'),
      block('Hak & kewajiban', { style: 'h2', _key: 'a1' }),
      block('Kecil', { style: 'h3' }),
    ]
    expect(headingsOf(blocks)).toEqual([{ id: 'bagian-a1', text: 'Hak & kewajiban' }])
    expect(richTextHtml(blocks)).toContain('<h2 id="bagian-a1">Hak &amp; kewajiban</h2>')
  })

  it('is escaped', () => {
    expect(richTextHtml([block('<script>alert("1")</script> & kawan')])).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; kawan</p>',
    )
  })

  it.each([
    ['https://malang.example/', '<p><a href="https://malang.example/">baca</a></p>'],
    ['/produk', '<p><a href="/produk">baca</a></p>'],
    ['javascript:alert(1)', '<p>baca</p>'],
    ['data:text/html,x', '<p>baca</p>'],
  ])('links to %s only where that is safe', (href, html) => {
    const linked: PortableBlock = {
      _type: 'block',
      style: 'normal',
      markDefs: [{ _key: 'a', _type: 'link', href }],
      children: [{ _type: 'span', text: 'baca', marks: ['a'] }],
    }
    expect(richTextHtml([linked])).toBe(html)
  })

  it('leaves out what it does not know', () => {
    expect(richTextHtml([{ _type: 'embed', html: '<iframe>' }, block('tetap')])).toBe('<p>tetap</p>')
  })

  it('falls back to Indonesian and says so', () => {
    const text = { id: [block('halo')], en: [block('hello')], ar: [] }
    expect(localisedBlocks(text, 'en')).toEqual({ blocks: text.en, lang: 'en' })
    expect(localisedBlocks(text, 'ar')).toEqual({ blocks: text.id, lang: 'id' })
  })
})
