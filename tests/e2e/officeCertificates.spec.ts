import { expect, type Page, test } from '@playwright/test'
import { makers } from '#cms/content/sampleContent.ts'
import { CURATOR, lake, signInLink } from './lake.ts'
import { closeStudios, signIn } from './studio.ts'

/** The office checks certificates: one with a faulty number goes back, a right one is verified; those running out are listed. */
const business = makers[2]?.business
const DAY_MILLISECONDS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MILLISECONDS).toISOString().slice(0, 10)

const submitted = (name: string, number: string) => ({
  _id: `drafts.certificate-e2e-${name}`,
  _type: 'certificate',
  business: { _type: 'reference', _ref: business?._id ?? '' },
  owners: business?.owners ?? [],
  kind: 'nib',
  number,
  issuer: 'OSS',
  issuedOn: '2025-01-01',
  validUntil: inDays(20),
  verification: { state: 'unchecked' },
  review: { _type: 'review', state: 'submitted', at: new Date().toISOString(), by: business?.owners[0] },
})
const openWaiting = (page: Page, number: string) => page.getByTestId('waiting-item').filter({ hasText: number }).click()

test.afterEach(closeStudios)

test('a certificate is rejected with a reason, another verified', async ({ browser }) => {
  await lake.createOrReplace(submitted('faulty', '1122'))
  await lake.createOrReplace(submitted('right', '9876543210123'))
  const curator = await signIn(browser, await signInLink(CURATOR))
  await curator.getByText('Menunggu tinjauan').first().click()

  await openWaiting(curator, '1122')
  const panel = curator.getByTestId('verification-panel')
  await expect(panel).toContainText('NIB terdiri dari 13 angka')
  await expect(panel).toContainText('Belum diunggah')
  await expect(curator.getByTestId('verify')).toBeDisabled({ timeout: 30_000 })
  await curator.getByTestId('reject').click()
  await curator.getByTestId('return-note').fill('Nomor tidak lengkap.')
  await curator.getByTestId('return-send').click()
  await expect(curator.getByTestId('waiting-summary')).toBeVisible()
  expect(await lake.getDocument('drafts.certificate-e2e-faulty')).toMatchObject({
    verification: { state: 'rejected', checkedBy: 'user-kurator', note: 'Nomor tidak lengkap.' },
    review: { state: 'returned', note: 'Sertifikat ditolak: Nomor tidak lengkap.' },
  })

  await openWaiting(curator, '9876543210123')
  await curator.getByTestId('verify').click()
  await expect(curator.getByText('Sertifikat disahkan').first()).toBeVisible()
  const published = await lake.getDocument('certificate-e2e-right')
  expect(published).toMatchObject({ verification: { state: 'verified', checkedBy: 'user-kurator' } })
  expect(published).not.toHaveProperty('review')

  await curator.getByText('Sertifikat', { exact: true }).first().click()
  await curator.getByText('Habis dalam 60 hari').click()
  await curator.getByText('NIB (Nomor Induk Berusaha) 9876543210123').click()
  await expect(curator.getByText(/sisa (19|20) hari/).first()).toBeVisible()
  await expect(curator.getByTestId('verification-finding')).toContainText('oleh Kurator Diskopindag')
})
