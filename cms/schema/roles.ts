/** Roles of the office: the curators' own and the two of a Sanity project that may publish. */
const OFFICE_ROLES: ReadonlySet<string> = new Set(['curator', 'editor', 'administrator'])

interface UserWithRoles {
  readonly roles: readonly { readonly name: string }[]
}

/** Whether a signed-in user belongs to the office. Everyone else is an owner who sees his own shop window. */
export function isOffice(user: UserWithRoles | null | undefined): boolean {
  return user?.roles.some((role) => OFFICE_ROLES.has(role.name)) ?? false
}

/** For a field's `readOnly` or `hidden`: true for everybody but the office. */
export function exceptOffice({ currentUser }: { readonly currentUser?: UserWithRoles | null | undefined }): boolean {
  return !isOffice(currentUser)
}
