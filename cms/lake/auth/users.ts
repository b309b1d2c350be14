import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { newId } from '../documents/ids.ts'
import { type Row, textOf } from '../storage/rows.ts'
import { ADMIN, type Principal, SITE } from './principal.ts'
import { PERSONAL_ROLES } from './roles.ts'

export const userInput = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
  email: z.email().max(254),
  name: z.string().trim().min(1).max(120),
  role: z.enum(PERSONAL_ROLES),
})
export type UserInput = z.infer<typeof userInput>

/** People who may sign in. */
export interface Users {
  /** A user, or one of the installation's own tokens. */
  byId(id: string): Principal | undefined
  byEmail(email: string): Principal | undefined
  all(): readonly Principal[]
  /** Adds a user, or changes the one with this id, else this e-mail address. */
  upsert(input: UserInput): Principal
}

const role = z.enum(PERSONAL_ROLES)

export function createUsers(sql: DatabaseSync): Users {
  const selectById = sql.prepare('SELECT id, email, name, role FROM users WHERE id = ?')
  const selectByEmail = sql.prepare('SELECT id, email, name, role FROM users WHERE email = ?')
  const selectAll = sql.prepare('SELECT id, email, name, role FROM users ORDER BY created, id')
  const upsert = sql.prepare(
    `INSERT INTO users (id, email, name, role, created) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET email = excluded.email, name = excluded.name, role = excluded.role`,
  )
  const principalOf = (row: Row): Principal => ({
    id: textOf(row, 'id'),
    email: textOf(row, 'email'),
    name: textOf(row, 'name'),
    role: role.parse(row['role']),
    isRobot: false,
  })
  const found = (row: Row | undefined): Principal | undefined => row && principalOf(row)
  const byEmail = (email: string): Principal | undefined => found(selectByEmail.get(email.trim().toLowerCase()))

  return {
    byId: (id) => [ADMIN, SITE].find((robot) => robot.id === id) ?? found(selectById.get(id)),
    byEmail,
    all: () => selectAll.all().map(principalOf),
    upsert(input) {
      const email = input.email.toLowerCase()
      const id = input.id ?? byEmail(email)?.id ?? `u-${newId()}`
      upsert.run(id, email, input.name, input.role, new Date().toISOString())
      return { id, email, name: input.name, role: input.role, isRobot: false }
    },
  }
}
