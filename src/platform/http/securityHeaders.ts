import type { Config } from '../config.ts'

/** For answers that are no page of ours (errors, files): nothing may load, frame or post. */
const CLOSED_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Headers of every response (OWASP ASVS 5.0, V3). Pages replace the content policy with their own, which Astro writes
 * with the hashes of the page's scripts and styles. `strict-origin-when-cross-origin` and not `no-referrer`: the latter
 * makes browsers send `Origin: null` with forms.
 */
export function securityHeaders(config: Config): Readonly<Record<string, string>> {
  return {
    'content-security-policy': CLOSED_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(config.site.secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}
