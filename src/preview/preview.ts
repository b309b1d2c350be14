import { urlSearchParamPreviewSecret, validatePreviewUrl } from '@sanity/preview-url-secret'
import type { Catalogue } from '#catalogue/catalogue.ts'
import { createCmsReader, createPreviewClient } from '#catalogue/cmsReader.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import type { Config } from '#platform/config.ts'
import type { Logger } from '#platform/log.ts'
import { draftTickets } from './draftTicket.ts'
import { inPerspective, showsPublished } from './perspective.ts'

/** The site as one user sees it who previews. */
export interface Draft {
  readonly userId: string
  /** Her drafts over what is published, asked for anew each time. */
  readonly catalogue: Catalogue
}

/** Shows drafts to those who may read them in the CMS, and to nobody else. */
export interface Preview {
  /**
   * Answers the Studio, which leads an editor here with a secret of hers.
   * @param url the whole address asked for
   * @returns the draft ticket to keep in her browser, and the page she wants to see; undefined when the secret is no good
   * @throws the client's error when the CMS does not answer
   */
  enter(url: string): Promise<{ readonly ticket: string; readonly path: string } | undefined>
  /** What the bearer of a draft ticket sees; undefined for everybody else. */
  draftFor(ticket: string | undefined): Draft | undefined
}

const USER_OF_SECRET = '*[_type == "sanity.previewUrlSecret" && secret == $secret][0].userId'

/** @returns previews, which are off (nobody gets in) without a token that reads drafts */
export function createPreview(config: Config, log: Logger, now: () => Date = () => new Date()): Preview {
  const { previewToken } = config.sanity
  if (previewToken === undefined) return { enter: async () => undefined, draftFor: () => undefined }
  const tickets = draftTickets(config.formSecret, now)
  const everything = createPreviewClient(config, previewToken)

  return {
    async enter(url) {
      const { isValid, redirectTo = '/' } = await validatePreviewUrl(everything, url)
      if (!isValid) return undefined
      const secret = new URL(url).searchParams.get(urlSearchParamPreviewSecret)
      // A secret for sharing names nobody, so it opens nothing.
      const userId = await everything.fetch<unknown>(USER_OF_SECRET, { secret }, { perspective: 'raw' })
      return typeof userId === 'string'
        ? { ticket: tickets.issue(userId), path: ownPath(redirectTo, config) }
        : undefined
    },
    draftFor(ticket) {
      const userId = tickets.userOf(ticket)
      if (userId === undefined) return undefined
      const reader = createCmsReader(createPreviewClient(config, previewToken, userId), log)
      return { userId, catalogue: createCatalogue(reader) }
    },
  }
}

/** A path of this site; of what the Studio adds to it, only its wish for the published page stays. */
function ownPath(path: string, { site }: Config): string {
  const url = URL.parse(path, site.url)
  if (url?.origin !== site.url.origin) return '/'
  const { pathname, search } = inPerspective(url, showsPublished(url))
  return `${pathname}${search}`
}
