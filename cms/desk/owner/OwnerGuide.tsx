import { Box, Card, Stack, Text } from '@sanity/ui'
import { getPublishedId } from 'sanity'
import { BUSINESS_FACTS } from './completeness/businessFacts.ts'
import { CompletenessCard } from './completeness/CompletenessCard.tsx'
import { completenessOf } from './completeness/completeness.ts'
import { valueAt } from './completeness/filled.ts'
import { productFacts } from './completeness/productFacts.ts'
import { draftGoods } from './export/draftGoods.ts'
import { coveringProduct } from './export/makerCertificates.ts'
import { ReadinessCard } from './export/ReadinessCard.tsx'
import { useExportRules } from './export/useExportRules.ts'
import { useMakerCertificates } from './export/useMakerCertificates.ts'

/** Above an owner's form: what buyers still miss, and for a product which markets would take it. */
export function OwnerGuide({ type, document }: { readonly type: string; readonly document: unknown }) {
  if (type === 'business') {
    return (
      <Box marginBottom={4}>
        <CompletenessCard {...completenessOf(document, BUSINESS_FACTS)} />
      </Box>
    )
  }
  return type === 'product' ? <ProductGuide document={document} /> : null
}

function ProductGuide({ document }: { readonly document: unknown }) {
  const rules = useExportRules()
  const certificates = useMakerCertificates(textAt(document, ['business', '_ref']))
  if (!rules) return null
  if (rules === 'failed') {
    return (
      <Box marginBottom={4}>
        <Card tone="caution" padding={3} radius={2} border>
          <Text size={1}>
            Kelengkapan dan kesiapan ekspor tidak dapat dihitung sekarang. Isian Anda tetap tersimpan.
          </Text>
        </Card>
      </Box>
    )
  }
  const productId = getPublishedId(textAt(document, ['_id']))
  const goods = draftGoods(document, rules.kinds, coveringProduct(certificates, productId))
  return (
    <Box marginBottom={4}>
      <Stack gap={3}>
        <CompletenessCard {...completenessOf(document, productFacts(goods?.category.kind))} />
        <ReadinessCard goods={goods} rules={rules} />
      </Stack>
    </Box>
  )
}

function textAt(document: unknown, path: readonly string[]): string {
  const value = valueAt(document, path)
  return typeof value === 'string' ? value : ''
}
