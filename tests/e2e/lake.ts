import { createLakeAdmin } from '#scripts/lakeAdmin.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { lakeAdminClient } from '#scripts/seedLake.ts'

const url = process.env['E2E_LAKE'] ?? ''
const adminToken = loadSecrets(process.env['E2E_DATA_DIR'] ?? '').lakeAdminToken

/** The product's content lake, with all rights: to prepare what a test needs, and to see what came of it. */
export const lake = lakeAdminClient({ url, adminToken, projectId: 'etalase', dataset: 'production' })

/** A link that signs a user in. */
export const signInLink = createLakeAdmin(url, adminToken).signInLink

export const CURATOR = 'kurator@malang.example'
