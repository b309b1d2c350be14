import type { RoleName } from './roles.ts'

/** Who makes a request: a person signed in, or a token of the installation. */
export interface Principal {
  readonly id: string
  readonly name: string
  readonly email?: string | undefined
  readonly role: RoleName
  readonly isRobot: boolean
}
