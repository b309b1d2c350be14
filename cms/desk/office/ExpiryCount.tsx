import { Badge, type BadgeTone } from '@sanity/ui'
import { ENDING_DAYS } from '../../schema/validity.ts'
import { type LiveQuery, useLiveQuery } from '../useLiveQuery.ts'

/** Today's date in Malang (UTC+7), and the last one that still counts as soon; told by the lake, so never out of date. */
const dateIn = (days: number) => `string::split(string(dateTime(now()) + ${(days * 24 + 7) * 3600}), "T")[0]`

/** Filters of certificates by the end of their time. */
export const ENDED = `_type == "certificate" && validUntil < ${dateIn(0)}`
export const ENDING = `_type == "certificate" && validUntil >= ${dateIn(0)} && validUntil <= ${dateIn(ENDING_DAYS)}`

const countOf = (filter: string): LiveQuery => ({
  listen: '*[_type == "certificate"]',
  fetch: `count(*[${filter} && !(_id in path("drafts.**"))])`,
})
const ENDED_COUNT = countOf(ENDED)
const ENDING_COUNT = countOf(ENDING)

/** How many certificates run out soon. Stands where a list item's icon would. */
export function EndingCount() {
  return <Count query={ENDING_COUNT} tone="caution" />
}

/** How many certificates have run out. */
export function EndedCount() {
  return <Count query={ENDED_COUNT} tone="critical" />
}

function Count({ query, tone }: { readonly query: LiveQuery; readonly tone: BadgeTone }) {
  const count = useLiveQuery<number>(query)
  return <Badge tone={count ? tone : 'neutral'}>{count ?? '…'}</Badge>
}
