import { notSupported } from '../api/errors.ts'
import type { SearchParameters } from './searchParameters.ts'

/** Languages whose words are split and written as those of any other in their script. */
const SAME_WORDS = ['ind', 'id', 'eng', 'en', 'ara', 'ar']

/** Parameters Meilisearch has and this server does not follow. @throws ApiError naming the feature */
export function refuseUnsupported(parameters: SearchParameters): void {
  if (parameters.vector || given(parameters.hybrid)) throw notSupported('Vector and hybrid search (`vector`, `hybrid`)')
  if (given(parameters.media)) throw notSupported('Search by media (`media`)')
  if (given(parameters.personalize)) throw notSupported('Personalisation (`personalize`)')
  if (parameters.retrieveVectors) throw notSupported('Retrieving vectors (`retrieveVectors`)')
  if (parameters.useNetwork) throw notSupported('Searching a network of servers (`useNetwork`)')
  if (parameters.showRankingScoreDetails) throw notSupported('`showRankingScoreDetails`')
  if (parameters.showPerformanceDetails) throw notSupported('`showPerformanceDetails`')
  const foreign = parameters.locales?.find((locale) => !SAME_WORDS.includes(locale))
  if (foreign !== undefined) throw notSupported(`Choosing the language \`${foreign}\` for the tokenizer (\`locales\`)`)
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null
}
