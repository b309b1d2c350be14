/** Where issuers let the public look a certificate up. */
export const ISSUER_SITES: Readonly<Record<string, { readonly name: string; readonly url: string }>> = {
  nib: { name: 'OSS', url: 'https://oss.go.id' },
  bpomMd: { name: 'Cek BPOM', url: 'https://cekbpom.pom.go.id' },
  halal: { name: 'BPJPH', url: 'https://bpjph.halal.go.id' },
  trademark: { name: 'PDKI', url: 'https://pdki-indonesia.dgip.go.id' },
}
