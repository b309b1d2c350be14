import { type InputProps, useCurrentUser } from 'sanity'
import { isOffice } from '../../schema/roles.ts'
import { certificateDraft } from './verification/certificateDraft.ts'
import { VerificationPanel } from './verification/VerificationPanel.tsx'

/** Puts the panel *Verifikasi* above a certificate's form when one of the office opens it. */
export function OfficeInput(props: InputProps) {
  const office = isOffice(useCurrentUser())
  const isCertificate = props.path.length === 0 && props.schemaType.name === 'certificate'
  const certificate = office && isCertificate ? certificateDraft.safeParse(props.value).data : undefined
  return (
    <>
      {certificate && <VerificationPanel certificate={certificate} />}
      {props.renderDefault(props)}
    </>
  )
}
