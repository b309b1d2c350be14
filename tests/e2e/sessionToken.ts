import { openLink, sidOf } from '../contract/lake/lakeUnderTest.ts'
import { signInLink } from './lake.ts'
import { place } from './place.ts'

/** The token that the Studio of a user who has just signed in shows to the site. */
export async function sessionToken(email: string): Promise<string> {
  const answer = await fetch(`${place.lake}/v1/auth/fetch?sid=${sidOf(await openLink(await signInLink(email)))}`)
  const session: { token: string } = await answer.json()
  return session.token
}
