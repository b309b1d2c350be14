import type { SiteSettings } from '#catalogue/model.ts'
import type { Site } from '../site.ts'

export interface Frame {
  readonly settings: SiteSettings | undefined
  readonly hasSamples: boolean
}

/** What every page's frame shows. A frame must not be what breaks a page: without the CMS it is drawn without. */
export async function loadFrame({ catalogue, log }: Site): Promise<Frame> {
  try {
    const [settings, hasSamples] = await Promise.all([catalogue.settings(), catalogue.hasSamples()])
    return { settings, hasSamples }
  } catch (error) {
    log.warn({ err: error }, 'page frame without settings')
    return { settings: undefined, hasSamples: false }
  }
}
