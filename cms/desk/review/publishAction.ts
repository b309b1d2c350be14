import { type DocumentActionComponent, useDocumentOperation } from 'sanity'
import { reviewOf } from './reviewOf.ts'

/** *Terbitkan*: Sanity's own publishing, after the review is taken off the draft; a published document never has one. */
export function publishWithoutReview(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const { patch } = useDocumentOperation(props.id, props.type)
    const description = publish(props)
    if (!description) return null
    return {
      ...description,
      onHandle: () => {
        if (reviewOf(props.draft)) patch.execute([{ unset: ['review'] }])
        description.onHandle?.()
      },
    }
  }
  action.action = 'publish'
  action.displayName = 'PublishWithoutReview'
  return action
}
