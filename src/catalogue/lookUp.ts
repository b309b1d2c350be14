import { type Addressed, isCalled } from '#i18n/routes.ts'

/** Orders found documents as their ids (or slugs) were given; unknown ones are left out. */
export function inOrder<Key extends 'id' | 'slug', T extends Readonly<Record<Key, string>>>(
  found: readonly T[],
  wanted: readonly string[],
  key: Key,
): T[] {
  const byKey = new Map(found.map((each): [string, T] => [each[key], each]))
  return wanted.flatMap((value) => byKey.get(value) ?? [])
}

/** The one of a short list that is called so in addresses, in whichever language. */
export async function bySlug<T extends Addressed>(all: Promise<readonly T[]>, called: string): Promise<T | undefined> {
  return (await all).find((each) => isCalled(each, called))
}
