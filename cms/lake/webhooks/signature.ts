import { createHmac } from 'node:crypto'

/**
 * The value of `sanity-webhook-signature`, as `@sanity/webhook` verifies it:
 * `t=<milliseconds>,v1=<base64url HMAC-SHA-256 of "<t>.<body>">`.
 */
export function signatureOf(body: string, timestamp: number, secret: string): string {
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url')
  return `t=${timestamp},v1=${digest}`
}
