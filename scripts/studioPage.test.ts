import { describe, expect, it } from 'vitest'
import { studioPage } from './studioPage.ts'

const built = `<!DOCTYPE html><html lang="en"><head><meta content="width=device-width, initial-scale=1, maximum-scale=1" name="viewport"/>
<link href="/static/favicon.ico" rel="icon" sizes="any"/><title>Sanity Studio</title><script>
window.__sanityErrorChannel = {}
</script><style>
  @font-face {
    font-family: Inter;
    src: url("https://fonts.example/Inter.woff2") format("woff2");
  }
  body { margin: 0; }
</style><script src="https://core.example/bridge.js" async type="module" data-sanity-core></script>
</head><body><div id="sanity"></div><script src="/studio/static/sanity-1.js" type="module"></script></body></html>`

describe('the Studio’s page', () => {
  const { html, files } = studioPage(built)

  it('asks no other host for anything', () => {
    expect(html).not.toMatch(/https:/)
    expect(files['static/page.css']).not.toMatch(/https:/)
  })

  it('holds no inline script or style, so that a strict policy needs no exception', () => {
    expect(html).not.toMatch(/<script>|<style>/)
    expect(files['static/page.js']).toContain('__sanityErrorChannel')
    expect(files['static/page.css']).toContain('margin: 0')
  })

  it('keeps the Studio’s own program', () => {
    expect(html).toContain('<script src="/studio/static/sanity-1.js" type="module">')
  })

  it('is Indonesian, bears our name, and may be enlarged', () => {
    expect(html).toContain('<html lang="id">')
    expect(html).toContain('<title>Etalase Malang · Studio</title>')
    expect(html).not.toContain('maximum-scale')
  })

  it('refuses a page it does not know', () => {
    expect(() => studioPage('<html></html>')).toThrow(/another shape/)
  })
})
