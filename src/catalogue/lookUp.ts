/** Orders found documents as their ids were given; unknown ids are left out. */
export function inOrder<T extends { readonly id: string }>(found: readonly T[], ids: readonly string[]): T[] {
  const byId = new Map(found.map((each) => [each.id, each]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The one of a short list that has a slug. */
export async function bySlug<T extends { readonly slug: string }>(
  all: Promise<readonly T[]>,
  slug: string,
): Promise<T | undefined> {
  return (await all).find((each) => each.slug === slug)
}
