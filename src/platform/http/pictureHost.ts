import type { Config } from '../config.ts'

/** A picture at the CMS's image host (embedded or https://cdn.sanity.io), no wider than `width` pixels. */
export function pictureAtHost(config: Config, file: string, width: number, format: string, quality: number): string {
  const { projectId, dataset, apiHost } = config.sanity
  const host = apiHost ?? 'https://cdn.sanity.io'
  return `${host}/images/${projectId}/${dataset}/${file}?w=${width}&fm=${format}&q=${quality}&fit=max`
}
