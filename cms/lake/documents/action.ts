import { z } from 'zod'
import { gatewayError, notImplemented } from '../errors.ts'
import { patchOperations } from './mutation.ts'

const stub = z.looseObject({ _type: z.string().min(1), _id: z.string().min(1) })
const id = z.string().min(1)
const PREFIX = 'sanity.action.document.'

const action = z.discriminatedUnion('actionType', [
  z.object({
    actionType: z.literal(`${PREFIX}create`),
    publishedId: id.optional(),
    attributes: stub,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({ actionType: z.literal(`${PREFIX}edit`), draftId: id, publishedId: id, patch: patchOperations }),
  z.object({
    actionType: z.literal(`${PREFIX}publish`),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({ actionType: z.literal(`${PREFIX}unpublish`), draftId: id, publishedId: id }),
  z.object({ actionType: z.literal(`${PREFIX}discard`), draftId: id }),
  z.object({ actionType: z.literal(`${PREFIX}delete`), publishedId: id, includeDrafts: z.array(id).default([]) }),
  z.object({ actionType: z.literal(`${PREFIX}replaceDraft`), publishedId: id.optional(), attributes: stub }),
  z.object({
    actionType: z.literal(`${PREFIX}version.create`),
    publishedId: id,
    document: stub.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({ actionType: z.literal(`${PREFIX}version.replace`), document: stub }),
  z.object({ actionType: z.literal(`${PREFIX}version.discard`), versionId: id }),
])
export type Action = z.infer<typeof action>

const KNOWN: ReadonlySet<string> = new Set(action.options.map((option) => option.shape.actionType.value))

const request = z.object({
  actions: z.array(z.looseObject({ actionType: z.string() })).min(1),
  transactionId: z.string().min(1).max(128).optional(),
  dryRun: z.boolean().default(false),
})

export interface ActionRequest {
  readonly actions: readonly Action[]
  readonly transactionId?: string | undefined
  readonly dryRun: boolean
}

/** Reads the body of an actions request. @throws LakeError 400 when malformed, 501 for an action not supported here */
export function parseActions(body: unknown): ActionRequest {
  const { data, error } = request.safeParse(body)
  if (error) throw gatewayError(400, 'The body must be {"actions": [{"actionType": ...}]}')
  const actions = data.actions.map((given) => {
    if (!KNOWN.has(given.actionType)) throw notImplemented(`the action "${given.actionType}"`)
    const parsed = action.safeParse(given)
    if (!parsed.success) throw gatewayError(400, `Invalid action: ${z.prettifyError(parsed.error)}`)
    return parsed.data
  })
  return { actions, transactionId: data.transactionId, dryRun: data.dryRun }
}
