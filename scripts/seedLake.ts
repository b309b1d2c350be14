import { createClient } from '@sanity/client'
import { sampleDocuments, sampleUsers } from '#cms/content/sampleContent.ts'
import { type SeedProgress, seedDataset } from '#cms/content/seedDataset.ts'
import { createLakeAdmin } from './lakeAdmin.ts'

export interface LakeAccess {
  readonly url: string
  readonly adminToken: string
  readonly projectId: string
  readonly dataset: string
}

/** The official client with the right to write everything. */
export function lakeAdminClient({ url, adminToken, projectId, dataset }: LakeAccess) {
  return createClient({
    projectId,
    dataset,
    token: adminToken,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2026-01-01',
    perspective: 'raw',
  })
}

/** Whether the lake holds any of the site's content yet. The settings are written last, so a seeding cut short goes on. */
export async function isSeeded(access: LakeAccess): Promise<boolean> {
  return (await lakeAdminClient(access).fetch<number>('count(*[_type == "siteSettings"])')) > 0
}

/** Fills a lake with the sample content and its users. Safe to repeat. */
export async function seedLake(access: LakeAccess, progress: SeedProgress): Promise<void> {
  const admin = createLakeAdmin(access.url, access.adminToken)
  for (const user of sampleUsers()) await admin.addUser(user)
  await seedDataset(lakeAdminClient(access), sampleDocuments(), progress)
}
