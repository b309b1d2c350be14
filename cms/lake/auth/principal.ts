import type { RoleName } from './roles.ts'

/** Who makes a request: a person signed in, or a token of the installation. */
export interface Principal {
  readonly id: string
  readonly name: string
  readonly email?: string | undefined
  readonly role: RoleName
  readonly isRobot: boolean
}

/** The bearers of the installation's tokens. Their ids stand in the history of what they wrote. */
export const ADMIN: Principal = { id: 'lake-admin', name: 'Sistem', role: 'administrator', isRobot: true }
export const SITE: Principal = { id: 'lake-site', name: 'Situs', role: 'site', isRobot: true }
export const PREVIEW: Principal = { id: 'lake-preview', name: 'Pratinjau', role: 'preview', isRobot: true }
