import { isObject, type Json, type JsonObject } from '../../json.ts'
import { withoutSecrets } from '../../settings/keptSettings.ts'
import type { SettingName } from '../../settings/settings.ts'
import { parseSettingsUpdate, SETTING_NAMES } from '../../settings/settingsSchema.ts'
import { enqueue } from '../enqueue.ts'
import { jsonBody } from '../jsonBody.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'

const PATH = '/indexes/:indexUid/settings'
/** These are changed field by field (PATCH), the others as a whole (PUT). */
const MERGED: readonly SettingName[] = ['typoTolerance', 'faceting', 'pagination', 'embedders']

/** The settings as a whole, and each by itself under its name in kebab-case. */
export const settingsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    action: 'settings.get',
    answer: (call, services) => ok(settingsOf(call, services)),
  },
  {
    method: 'PATCH',
    path: PATH,
    action: 'settings.update',
    answer: (call, services) => updateSettings(call, services, jsonBody(call)),
  },
  {
    method: 'DELETE',
    path: PATH,
    action: 'settings.update',
    answer: (call, services) => enqueueSettings(call, services, { reset: true }, {}),
  },
  ...SETTING_NAMES.flatMap(routesOf),
]

function routesOf(name: SettingName): Route[] {
  const path = `${PATH}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return [
    { method: 'GET', path, action: 'settings.get', answer: (call, services) => ok(settingsOf(call, services)[name]) },
    {
      method: MERGED.includes(name) ? 'PATCH' : 'PUT',
      path,
      action: 'settings.update',
      answer: (call, services) => updateSettings(call, services, { [name]: jsonBody(call) }),
    },
    {
      method: 'DELETE',
      path,
      action: 'settings.update',
      answer: (call, services) => updateSettings(call, services, { [name]: null }),
    },
  ]
}

function settingsOf({ params }: Call, { collection }: Services): JsonObject {
  return withoutSecrets(JSON.parse(JSON.stringify(collection.record(params['indexUid'] ?? '').settings)))
}

function updateSettings(call: Call, services: Services, update: Json): Reply {
  parseSettingsUpdate(update)
  return enqueueSettings(call, services, { update }, isObject(update) ? withoutSecrets(update) : {})
}

function enqueueSettings(call: Call, services: Services, payload: JsonObject, details: JsonObject): Reply {
  const indexUid = call.params['indexUid'] ?? ''
  const mayCreateIndex = call.access.may('indexes.create')
  return enqueue(services, {
    indexUid,
    type: 'settingsUpdate',
    payload: { ...payload, mayCreateIndex },
    details,
  })
}
