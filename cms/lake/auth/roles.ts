export type Permission = 'read' | 'create' | 'update' | 'history' | 'editHistory' | 'manage'

/** A right over the documents a GROQ filter names. Deleting counts as updating, as in Sanity. */
export interface Grant {
  readonly filter: string
  readonly permissions: readonly Permission[]
}

export interface Role {
  readonly title: string
  readonly grants: readonly Grant[]
  /** How much `read` lets through, so that queries need not ask the filter about every document. */
  readonly reads: 'everything' | 'published' | 'granted'
  readonly uploads: boolean
  /** May manage users and make sign-in links. */
  readonly administers: boolean
  /** Fields this role may never change, with the values a new document may start with. */
  readonly protectedFields: Readonly<Record<string, readonly unknown[]>>
}

const EVERYTHING = '_id in path("**")'
/** Not `_id in path("drafts.**")`: in groq-js a dot of a path stands for any character, and `drafts-x` is public. */
const DRAFT = 'string::startsWith(_id, "drafts.")'
const PUBLISHED = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'
/** What every owner needs to see in order to fill in her own forms. */
const REFERENCE_DATA =
  '_type in ["category", "district", "subdistrict", "place", "facility", "market", "requirement", "programme", "figure"]'
const OWN_DRAFT = `${DRAFT} && identity() in owners && _type in ["business", "product", "certificate"]`

/** The Studio asks whether its user may make one before her name is on it; nameless, it opens nothing. */
const OWN_PREVIEW_SECRET = `_type == "sanity.previewUrlSecret" && ${DRAFT} && (!defined(userId) || userId == identity())`

const noFields: Role['protectedFields'] = {}

/** Who may do what. The same lines answer the Studio's question for its access list. */
export const ROLES = {
  administrator: {
    title: 'Administrator',
    grants: [{ filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage'] }],
    reads: 'everything',
    uploads: true,
    administers: true,
    protectedFields: noFields,
  },
  curator: {
    title: 'Kurator (Diskopindag)',
    grants: [{ filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history', 'editHistory'] }],
    reads: 'everything',
    uploads: true,
    administers: false,
    protectedFields: noFields,
  },
  owner: {
    title: 'Pemilik UMKM',
    grants: [
      { filter: 'identity() in owners', permissions: ['read', 'history'] },
      { filter: `${REFERENCE_DATA} && ${PUBLISHED}`, permissions: ['read'] },
      { filter: '_type == "sanity.imageAsset" && !defined(owners)', permissions: ['read'] },
      { filter: OWN_DRAFT, permissions: ['create', 'update'] },
      { filter: OWN_PREVIEW_SECRET, permissions: ['read', 'create', 'update'] },
    ],
    reads: 'granted',
    uploads: true,
    administers: false,
    protectedFields: {
      owners: [],
      tier: ['mikro'],
      verified: [false],
      featured: [false],
      levelledUpYear: [],
      verification: [{ state: 'unchecked' }],
      isSample: [false],
    },
  },
  viewer: {
    title: 'Pembaca',
    grants: [{ filter: EVERYTHING, permissions: ['read', 'history'] }],
    reads: 'everything',
    uploads: false,
    administers: false,
    protectedFields: noFields,
  },
  site: {
    title: 'Situs',
    grants: [{ filter: PUBLISHED, permissions: ['read'] }],
    reads: 'published',
    uploads: false,
    administers: false,
    protectedFields: noFields,
  },
  preview: {
    title: 'Pratinjau',
    grants: [{ filter: EVERYTHING, permissions: ['read'] }],
    reads: 'everything',
    uploads: false,
    administers: false,
    protectedFields: noFields,
  },
} as const satisfies Record<string, Role>

export type RoleName = keyof typeof ROLES
/** Roles a person can have; the others belong to tokens. */
export const PERSONAL_ROLES = ['curator', 'owner', 'viewer'] as const satisfies readonly RoleName[]

export const roleNamed = (name: RoleName): Role => ROLES[name]

/** What the site may show to a user who previews: what she may read, and all that every visitor may; nothing to write. */
export function previewRoleOf(name: RoleName): Role {
  const role = roleNamed(name)
  const readable = role.grants.filter(({ permissions }) => permissions.includes('read')).map(({ filter }) => filter)
  return {
    title: role.title,
    grants: [...readable, PUBLISHED].map((filter) => ({ filter, permissions: ['read'] })),
    reads: role.reads === 'everything' ? 'everything' : 'granted',
    uploads: false,
    administers: false,
    protectedFields: noFields,
  }
}
