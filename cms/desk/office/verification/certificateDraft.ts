import { z } from 'zod'

const text = z.string().optional().catch(undefined)

/** What the office found: `checkedOn` a date, `checkedBy` an account's id. */
const verification = z.object({ state: text, checkedOn: text, checkedBy: text, note: text })
export type Verification = z.infer<typeof verification>

/** What the office looks at in a certificate. A draft may lack anything but its id. */
export const certificateDraft = z.object({
  _id: z.string(),
  kind: text,
  number: text,
  issuedOn: text,
  validUntil: text,
  document: z
    .object({ asset: z.object({ _ref: text }) })
    .optional()
    .catch(undefined),
  verification: verification.optional().catch(undefined),
})
export type CertificateDraft = z.infer<typeof certificateDraft>
