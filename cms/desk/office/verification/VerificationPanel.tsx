import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { getPublishedId } from 'sanity'
import { CertificateCopy } from './CertificateCopy.tsx'
import type { Check } from './certificateChecks.ts'
import { certificateChecks } from './certificateChecks.ts'
import type { CertificateDraft } from './certificateDraft.ts'
import { DecisionButtons } from './DecisionButtons.tsx'
import { Finding } from './Finding.tsx'
import { ISSUER_SITES } from './issuerSites.ts'

/** Above a certificate's form, for the office: what the Studio checked, the copy to compare with, and the decision. */
export function VerificationPanel({ certificate }: { readonly certificate: CertificateDraft }) {
  const assetId = certificate.document?.asset?._ref
  const site = ISSUER_SITES[certificate.kind ?? '']
  return (
    <Card data-testid="verification-panel" padding={4} radius={2} border marginBottom={4} as="section">
      <Stack gap={4}>
        <Text as="h2" weight="semibold">
          Verifikasi
        </Text>
        <Finding verification={certificate.verification} />
        <Stack gap={1} as="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {certificateChecks(certificate, new Date()).map((check) => (
            <CheckLine key={check.name} check={check} />
          ))}
        </Stack>
        <Flex gap={3} wrap="wrap" align="center">
          {assetId && <CertificateCopy assetId={assetId} />}
          {site && (
            <Button
              as="a"
              href={site.url}
              target="_blank"
              rel="noreferrer"
              mode="bleed"
              text={`Cari nomornya di ${site.name}`}
            />
          )}
        </Flex>
        <DecisionButtons id={getPublishedId(certificate._id)} />
      </Stack>
    </Card>
  )
}

function CheckLine({ check }: { readonly check: Check }) {
  const Icon = check.passed ? CheckmarkCircleIcon : WarningOutlineIcon
  return (
    <Card as="li" tone={check.passed ? 'transparent' : 'caution'} padding={2} radius={2}>
      <Flex gap={3}>
        <Text size={1}>
          <Icon aria-label={check.passed ? 'Beres' : 'Periksa'} />
        </Text>
        <Box style={{ flex: 1 }}>
          <Text size={1}>
            <strong>{check.name}</strong> · {check.finding}
          </Text>
        </Box>
      </Flex>
    </Card>
  )
}
