import { z } from 'zod'
import type { SampleUser } from '#cms/content/sampleContent.ts'

/** What the commands ask of the embedded lake beyond Sanity's API: users and sign-in links. */
export interface LakeAdmin {
  addUser(user: SampleUser): Promise<void>
  /** A one-use link that signs a user in to the Studio. */
  signInLink(email: string): Promise<string>
}

export function createLakeAdmin(lakeUrl: string, adminToken: string): LakeAdmin {
  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${lakeUrl}/v1/lake/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok)
      throw new Error(`The content lake answered ${response.status} to ${path}: ${await response.text()}`)
    return response.json()
  }
  return {
    async addUser(user) {
      await post('users', user)
    },
    signInLink: async (email) => z.object({ url: z.url() }).parse(await post('sign-in-links', { email })).url,
  }
}
