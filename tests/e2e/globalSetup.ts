import { startProduct } from '../support/startedProduct.ts'

/** One product for all end-to-end tests; its addresses reach them by the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const product = await startProduct()
  process.env['E2E_SITE'] = product.site
  process.env['E2E_LAKE'] = product.lake
  process.env['E2E_INBOX'] = product.inbox
  process.env['E2E_DATA_DIR'] = product.dataDir
  process.env['E2E_SUPERVISOR'] = String(product.process.pid)
  process.env['E2E_CURATOR_LINK'] = product.curatorLink
  process.env['E2E_OWNER_LINK'] = product.ownerLink
  return () => product.remove()
}
