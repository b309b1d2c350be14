import { existsSync } from 'node:fs'
import node from '@astrojs/node'
import react from '@astrojs/react'
import tailwindcss from '@tailwindcss/vite'
import type { AstroIntegration } from 'astro'
import { defineConfig } from 'astro/config'
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locale.ts'
import { ROUTES } from './src/i18n/routes.ts'

/** The file of a page, by its Indonesian address. */
function pageFile(pattern: string): string | undefined {
  const base = `./src/pages${pattern === '/' ? '' : pattern}`
  return [`${base}/index.astro`, `${base}.astro`, `${base}.ts`].find((file) =>
    existsSync(new URL(file, import.meta.url)),
  )
}

/** Serves each page at its English and Arabic addresses too, from the same file. */
function translatedRoutes(): AstroIntegration {
  return {
    name: 'translated-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const route of Object.values(ROUTES)) {
          const entrypoint = pageFile(route[DEFAULT_LOCALE])
          if (!entrypoint) continue
          for (const locale of LOCALES) {
            if (locale === DEFAULT_LOCALE) continue
            injectRoute({ pattern: route[locale], entrypoint: new URL(entrypoint, import.meta.url), prerender: false })
          }
        }
      },
    },
  }
}

/** The design system, shown by its own parts: a page for those who build, in development alone. */
function styleGuide(): AstroIntegration {
  return {
    name: 'style-guide',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return
        const entrypoint = new URL('./src/gaya/StyleGuide.astro', import.meta.url)
        for (const pattern of ['/gaya', '/en/gaya', '/ar/gaya']) injectRoute({ pattern, entrypoint, prerender: false })
      },
    },
  }
}

const OVERLAY_STYLES = '@sanity/ui/styles.css'

/**
 * The overlays for editing bring a stylesheet, which Astro would link from every page whose layout may show them. So their
 * script links it itself, in preview alone.
 */
function overlayStylesInPreviewOnly() {
  const id = '\0overlay-styles'
  return {
    name: 'overlay-styles-in-preview-only',
    enforce: 'pre' as const,
    resolveId: (source: string) => (source === OVERLAY_STYLES ? id : undefined),
    load: (loaded: string) =>
      loaded === id
        ? `import href from '${OVERLAY_STYLES}?url&no-inline'
           document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))`
        : undefined,
  }
}

export default defineConfig({
  output: 'server',
  trailingSlash: 'never',
  adapter: node({ mode: 'middleware' }),
  integrations: [react(), translatedRoutes(), styleGuide()],
  cache: {
    provider: {
      name: 'etalase-page-cache',
      entrypoint: new URL('./src/platform/page-cache/provider.ts', import.meta.url),
    },
  },
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    // The front server compares a post's origin with the public address; behind a TLS proxy Astro would know a wrong one.
    checkOrigin: false,
    // The front server answers only for its own hosts, before Astro is asked.
    allowedDomains: [{}],
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ],
    },
  },
  vite: { plugins: [tailwindcss(), overlayStylesInPreviewOnly()] },
})
