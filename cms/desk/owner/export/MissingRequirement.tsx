import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useIntentLink } from 'sanity/router'
import { CERTIFICATE_KINDS } from '../../../schema/options/certificateOptions.ts'
import { titleOf } from '../../../schema/options/option.ts'
import { addressOf } from '../../preview/pageAddresses.ts'
import { useGoToField } from '../useGoToField.ts'
import type { OwnerRequirement } from './exportRules.ts'
import { PROOF_FIELD_PATHS } from './proofFieldPaths.ts'

/** What is missing for a market, where to fill it in, and which of the office's services helps. */
export function MissingRequirement({ requirement }: { readonly requirement: OwnerRequirement }) {
  const { title, severity, proof, facility } = requirement
  return (
    <Card tone={severity === 'must' ? 'caution' : 'transparent'} radius={2} padding={3}>
      <Stack gap={3}>
        <Text size={1}>
          {title}
          {severity === 'recommended' && ' (dianjurkan)'}
        </Text>
        {proof.type === 'certificate' && (
          <Text size={1} muted>
            Perlu: {proof.kinds.map((kind) => titleOf(CERTIFICATE_KINDS, kind)).join(' atau ')}
          </Text>
        )}
        <Flex gap={2} wrap="wrap">
          {proof.type === 'field' && <FillIn path={PROOF_FIELD_PATHS[proof.field]} />}
          {proof.type === 'certificate' && <AddCertificate />}
          {facility && (
            <Button
              as="a"
              href={addressOf('facility', facility.slug)?.id}
              target="_blank"
              rel="noreferrer"
              mode="bleed"
              fontSize={1}
              padding={2}
              text={`Dibantu Dinas: ${facility.title}`}
            />
          )}
        </Flex>
      </Stack>
    </Card>
  )
}

function FillIn({ path }: { readonly path: readonly string[] }) {
  const goTo = useGoToField()
  return <Button mode="ghost" fontSize={1} padding={2} text="Buka isiannya" onClick={() => goTo(path)} />
}

function AddCertificate() {
  const link = useIntentLink({ intent: 'create', params: { type: 'certificate', template: 'certificate' } })
  return <Button as="a" {...link} mode="ghost" fontSize={1} padding={2} text="Tambah sertifikat" />
}
