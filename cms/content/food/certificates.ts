import { type CertificateContent, reference } from '../contentTypes.ts'

/** A certificate as a maker's file states it. Numbers are "CONTOH-…": no document behind them. */
export interface CertificateDraft {
  readonly kind: CertificateContent['kind']
  readonly number: string
  readonly issuer: string
  readonly issuedOn: string
  readonly validUntil?: string
  /** Slugs of the products it covers; absent for all of the maker's. */
  readonly covers?: readonly string[]
  readonly state: CertificateContent['verification']['state']
  readonly note?: string
}

type Dated = Pick<CertificateDraft, 'validUntil' | 'covers' | 'note'> & {
  readonly state?: CertificateDraft['state']
}

function numbered(prefix: string, serial: number): string {
  return `CONTOH-${prefix}-${String(serial).padStart(4, '0')}`
}

/** Business registration number; no end. */
export function nib(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return { kind: 'nib', number: numbered('NIB', serial), issuer: 'OSS', issuedOn, state: 'verified', ...more }
}

/** Household-food certificate, five years. */
export function sppIrt(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return {
    kind: 'sppirt',
    number: numbered('PIRT', serial),
    issuer: 'Dinas Kesehatan Kota Malang',
    issuedOn,
    validUntil: yearsAfter(issuedOn, 5),
    state: 'verified',
    ...more,
  }
}

/** Registration of processed food with BPOM, five years. */
export function bpomMd(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return {
    kind: 'bpomMd',
    number: numbered('BPOM-MD', serial),
    issuer: 'BPOM',
    issuedOn,
    validUntil: yearsAfter(issuedOn, 5),
    state: 'verified',
    ...more,
  }
}

/** Halal certificate; since UU 6/2023 without an end, older ones carry `validUntil`. */
export function halal(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return { kind: 'halal', number: numbered('HALAL', serial), issuer: 'BPJPH', issuedOn, state: 'verified', ...more }
}

/** Food-safety system certificate by a sample certification body, three years. */
export function haccp(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return {
    kind: 'haccp',
    number: numbered('HACCP', serial),
    issuer: 'Lembaga Sertifikasi Contoh',
    issuedOn,
    validUntil: yearsAfter(issuedOn, 3),
    state: 'verified',
    ...more,
  }
}

/** Trademark registration, ten years. */
export function trademark(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return {
    kind: 'trademark',
    number: numbered('MEREK', serial),
    issuer: 'DJKI',
    issuedOn,
    validUntil: yearsAfter(issuedOn, 10),
    state: 'verified',
    ...more,
  }
}

/** Laboratory report on one batch, taken to stand for a year. */
export function labTest(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return {
    kind: 'labTest',
    number: numbered('UJI', serial),
    issuer: 'Laboratorium Pangan Contoh',
    issuedOn,
    validUntil: yearsAfter(issuedOn, 1),
    state: 'verified',
    ...more,
  }
}

/** Organic farming certificate, one year from a sample certification body. */
export function organic(serial: number, issuedOn: string, more: Dated = {}): CertificateDraft {
  return {
    kind: 'organic',
    number: numbered('ORGANIK', serial),
    issuer: 'Lembaga Sertifikasi Organik Contoh',
    issuedOn,
    validUntil: yearsAfter(issuedOn, 1),
    state: 'verified',
    ...more,
  }
}

/** The documents of one maker's certificates, ids `certificate-<maker>-<number>`. */
export function certificateDocuments(
  maker: string,
  drafts: readonly CertificateDraft[],
): readonly CertificateContent[] {
  return drafts.map(({ covers = [], state, note, ...draft }) => ({
    _id: `certificate-${maker}-${draft.number.toLowerCase()}`,
    _type: 'certificate',
    business: reference(`business-${maker}`),
    owners: [`user-${maker}`],
    products: covers.map((slug) => ({ ...reference(`product-${slug}`), _key: slug })),
    ...draft,
    verification: {
      state,
      ...(state === 'unchecked' ? {} : { checkedOn: CHECKED_ON }),
      ...(note ? { note } : {}),
    },
    isSample: true,
  }))
}

/** When the office is imagined to have looked through the samples. */
const CHECKED_ON = '2026-09-14'

function yearsAfter(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}
