import { Stack, Text } from '@sanity/ui'
import { type Goods, readinessFor } from '../../../readiness/readiness.ts'
import { dateInMalang } from '../../../schema/calendar.ts'
import { GuideCard } from '../GuideCard.tsx'
import type { ExportRules } from './exportRules.ts'
import { MarketReadiness } from './MarketReadiness.tsx'
import type { MakerCertificate } from './makerCertificates.ts'

interface ReadinessCardProps {
  /** Undefined while the category is not chosen. */
  readonly goods: Goods<MakerCertificate> | undefined
  readonly rules: ExportRules
}

/** Which markets would take the product as its form stands now, judged by the engine that judges it on the site. */
export function ReadinessCard({ goods, rules }: ReadinessCardProps) {
  const today = dateInMalang(new Date())
  const codes = rules.markets.map(({ code }) => code)
  const readiness = goods ? readinessFor(goods, codes, rules.requirements, today) : []
  const ready = readiness.filter((each) => each.ready).length
  const nameOf = (code: string) => rules.markets.find((market) => market.code === code)?.name ?? code
  return (
    <GuideCard
      testId="export-readiness"
      title="Kesiapan ekspor"
      figure={goods && <Text size={1} muted>{`Siap untuk ${ready} dari ${codes.length} negara`}</Text>}
    >
      {goods ? (
        <Stack gap={3}>
          <Text size={1} muted>
            Dihitung dari isian ini dan sertifikat Anda. Ini panduan, bukan nasihat hukum; importir atau pihak berwenang
            yang memutuskan.
          </Text>
          {readiness.map((each) => (
            <MarketReadiness key={each.market} name={nameOf(each.market)} readiness={each} />
          ))}
        </Stack>
      ) : (
        <Text size={1}>Pilih kategori produk dahulu; setiap jenis barang punya persyaratan sendiri.</Text>
      )}
    </GuideCard>
  )
}
