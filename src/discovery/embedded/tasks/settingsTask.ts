import { ApiError, indexNotFound } from '../api/errors.ts'
import type { Collection } from '../collection.ts'
import type { JsonObject } from '../json.ts'
import { DEFAULT_SETTINGS, needsRebuild } from '../settings/settings.ts'
import { applySettingsUpdate, parseSettingsUpdate } from '../settings/settingsSchema.ts'
import type { TaskWork } from './task.ts'

/** Changes an index's settings (`{reset: true}`: all back to their defaults); the index is made when it is not there and the key allowed it. @throws ApiError */
export async function performSettingsUpdate(collection: Collection, { task, payload }: TaskWork): Promise<JsonObject> {
  const uid = task.indexUid ?? ''
  const reset = payload['reset'] === true
  if (!collection.has(uid)) {
    if (payload['mayCreateIndex'] === false) throw indexNotFound(uid)
    collection.create(uid, null)
  }
  const before = collection.record(uid).settings
  const after = reset ? DEFAULT_SETTINGS : applySettingsUpdate(before, parseSettingsUpdate(payload['update'] ?? {}))
  const { oneTypo, twoTypos } = after.typoTolerance.minWordSizeForTypos
  if (oneTypo > twoTypos) {
    throw new ApiError(
      'invalid_settings_typo_tolerance',
      `Index \`${uid}\`: \`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${oneTypo}\` and twoTypos: ${twoTypos}\`.`,
    )
  }
  await collection.setSettings(uid, after, needsRebuild(before, after))
  return {}
}
