import { createLakeAdmin } from '#scripts/lakeAdmin.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { lakeAdminClient } from '#scripts/seedLake.ts'
import type { StartedProduct } from './startedProduct.ts'

/** The content lake of a started product, with all rights. */
export function productLake({ lake: url, dataDir }: Pick<StartedProduct, 'lake' | 'dataDir'>) {
  const adminToken = loadSecrets(dataDir).lakeAdminToken
  return {
    client: lakeAdminClient({ url, adminToken, projectId: 'etalase', dataset: 'production' }),
    /** A link that signs a user in, by her e-mail address. */
    signInLink: createLakeAdmin(url, adminToken).signInLink,
  }
}
