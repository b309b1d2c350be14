import { ROLES, roleNamed } from '../auth/roles.ts'
import { mayKnowOf } from '../auth/userRoutes.ts'
import type { Users } from '../auth/users.ts'
import { gatewayError } from '../errors.ts'
import { type Call, type Route, signedIn } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { DatasetName } from '../query/runQuery.ts'

/** When the project of the embedded lake was "created": the Studio only shows it. */
const CREATED = '2026-01-01T00:00:00Z'

export interface ProjectParts {
  readonly sanity: DatasetName
  readonly users: Users
  readonly publicUrl: () => string
}

/** What the Studio asks about its project: its one dataset, its people, and what the user may do. */
export function projectRoutes(parts: ProjectParts): readonly Route[] {
  const { sanity } = parts
  const project = `/projects/${sanity.projectId}`
  const route = (path: string, answer: (call: Call) => Reply): Route => ({
    method: 'GET',
    pattern: new RegExp(`^${project}${path}$`),
    handle: answer,
  })
  return [
    route('', (call) => describeProject(parts, call)),
    route('/datasets', (call) => {
      signedIn(call)
      return json(call.url.searchParams.has('addonFor') ? [] : [dataset(sanity.dataset)])
    }),
    route(`/datasets/${sanity.dataset}/acl`, (call) => json(signedIn(call).role.grants)),
    route('/datasets/[^/]+/settings/indexing', () => json({})),
    route('/grants', (call) => json(projectGrants(call))),
    route('/roles', () =>
      json(Object.entries(ROLES).map(([name, { title }]) => ({ name, title, isRootRole: true, isCustom: false }))),
    ),
    route('/users', (call) => describeUsers(parts, call)),
    route('/user-applications', () => json([])),
    route('/features', () => json([])),
    {
      method: 'GET',
      pattern: /^\/auth\/providers$/,
      handle: () =>
        json({
          providers: [{ name: 'etalase', title: 'Etalase Malang', url: `${parts.publicUrl()}/login` }],
          thirdPartyLogin: false,
          sso: { saml: false },
        }),
    },
  ]
}

const dataset = (name: string) => ({
  name,
  aclMode: 'private',
  createdAt: CREATED,
  createdByUserId: 'lake-admin',
  addonFor: null,
  datasetProfile: 'content',
  features: [],
  tags: [],
})

function describeProject({ sanity, users }: ProjectParts, call: Call): Reply {
  const { principal } = signedIn(call)
  const others = users.all().filter((user) => user.id !== principal.id && mayKnowOf(principal, user))
  const members = [principal, ...others].map(({ id, role, isRobot }) => ({
    id,
    role,
    isRobot,
    isCurrentUser: id === principal.id,
    roles: [{ name: role, title: roleNamed(role).title }],
  }))
  return json({
    id: sanity.projectId,
    displayName: 'Etalase Malang',
    studioHost: null,
    organizationId: null,
    metadata: {},
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    createdAt: CREATED,
    features: [],
    members,
  })
}

function projectGrants(call: Call): object {
  const grants = signedIn(call).role.grants.map(({ filter, permissions }) => ({
    grants: permissions.map((name) => ({ name })),
    config: { filter },
  }))
  return { 'sanity.document.filter': grants }
}

function describeUsers({ users }: ProjectParts, call: Call): Reply {
  const { principal } = signedIn(call)
  if (principal.role === 'owner') throw gatewayError(403, 'Owners may not list the project’s users')
  return json(
    users
      .all()
      .filter((user) => mayKnowOf(principal, user))
      .map(({ id, name, email }) => ({ id, projectId: call.url.hostname, displayName: name, email, imageUrl: null })),
  )
}
