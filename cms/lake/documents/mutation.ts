import { z } from 'zod'
import { LakeError } from '../errors.ts'

const stub = z.looseObject({ _type: z.string().min(1), _id: z.string().optional() })

const operations = {
  set: z.record(z.string(), z.unknown()).optional(),
  setIfMissing: z.record(z.string(), z.unknown()).optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  insert: z
    .object({
      before: z.string().optional(),
      after: z.string().optional(),
      replace: z.string().optional(),
      items: z.array(z.unknown()),
    })
    .optional(),
}

/** The operations of a patch, in the order they are applied: as listed. */
export const patchOperations = z.strictObject(operations)
export type PatchOperations = z.infer<typeof patchOperations>

const selection = {
  id: z.union([z.string(), z.array(z.string())]).optional(),
  query: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
}

const mutation = z.union([
  z.strictObject({ create: stub }),
  z.strictObject({ createOrReplace: stub.required({ _id: true }) }),
  z.strictObject({ createIfNotExists: stub.required({ _id: true }) }),
  z.strictObject({
    delete: z.strictObject({ ...selection, ifRevisionID: z.string().optional(), purge: z.boolean().optional() }),
  }),
  z.strictObject({ patch: z.strictObject({ ...selection, ...operations, ifRevisionID: z.string().optional() }) }),
])
export type Mutation = z.infer<typeof mutation>

const request = z.object({
  mutations: z.array(z.unknown()),
  transactionId: z.string().min(1).max(128).optional(),
})

export interface MutationRequest {
  readonly mutations: readonly Mutation[]
  readonly transactionId?: string | undefined
}

/** Reads the body of a mutation request. @throws LakeError 400 that names the mutation which is not one */
export function parseMutations(body: unknown): MutationRequest {
  const { data, error } = request.safeParse(body)
  if (error) throw malformed('The body must be {"mutations": [...]}')
  const mutations = data.mutations.map((given, index) => {
    const parsed = mutation.safeParse(given)
    if (!parsed.success) throw malformed(`Mutation ${index} is not valid: ${summary(parsed.error)}`)
    return parsed.data
  })
  return { mutations, transactionId: data.transactionId }
}

function malformed(description: string): LakeError {
  return new LakeError(400, { error: { type: 'mutationParseError', description } }, description)
}

const summary = (error: z.ZodError): string => z.prettifyError(error).split('\n').slice(0, 6).join(' ')
