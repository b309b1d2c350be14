import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { isOffice } from '../schema/roles.ts'
import { previewAction } from './preview/previewAction.ts'
import { publishWithoutReview } from './review/publishAction.ts'
import { returnAction } from './review/returnAction.tsx'
import { REVIEWED_TYPES } from './review/reviewOf.ts'
import { submitAction } from './review/submitAction.ts'
import { SINGLETONS } from './singletons.ts'

const OWNERS_MAY: readonly DocumentActionComponent['action'][] = ['discardChanges', 'restore']
const NOT_FOR_SINGLETONS: readonly DocumentActionComponent['action'][] = ['delete', 'duplicate', 'unpublish']

/** What can be done with a document; everybody can look at it on the site. */
export const documentActions: DocumentActionsResolver = (defaults, context) => [
  ...changing(defaults, context),
  previewAction,
]

/** Owners submit; the office publishes or gives back; singletons can neither be doubled nor taken away. */
const changing: DocumentActionsResolver = (defaults, { schemaType, currentUser }) => {
  if (!isOffice(currentUser)) {
    const allowed = defaults.filter(({ action }) => OWNERS_MAY.includes(action))
    return REVIEWED_TYPES.includes(schemaType) ? [submitAction, ...allowed] : []
  }
  if (SINGLETONS.includes(schemaType)) return defaults.filter(({ action }) => !NOT_FOR_SINGLETONS.includes(action))
  if (!REVIEWED_TYPES.includes(schemaType)) return defaults
  const [publish, ...others] = [
    ...defaults.filter(({ action }) => action === 'publish'),
    ...defaults.filter(({ action }) => action !== 'publish'),
  ]
  return publish ? [publishing(publish), returnAction, ...others] : [returnAction]
}

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** The same component for the same action each time, since it is used as a hook. */
function publishing(publish: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(publish)
  if (known) return known
  const made = publishWithoutReview(publish)
  wrapped.set(publish, made)
  return made
}
