import { useEffect, useState } from 'react'
import { type DocumentActionComponent, useDocumentOperation, useDocumentOperationEvent } from 'sanity'
import { useBackToQueue } from '../office/useBackToQueue.ts'
import { reviewOf } from './reviewOf.ts'

/**
 * *Terbitkan*: Sanity's own publishing, after the review is taken off the draft; a published document never has one.
 * A document that was opened from the queue closes once it is out.
 */
export function publishWithoutReview(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const { patch } = useDocumentOperation(props.id, props.type)
    const description = publish(props)
    const event = useDocumentOperationEvent(props.id, props.type)
    const backToQueue = useBackToQueue()
    const [asked, setAsked] = useState<{ readonly after: typeof event }>()

    useEffect(() => {
      if (asked && event !== asked.after && event?.type === 'success' && event.op === 'publish')
        setTimeout(backToQueue, 0)
    }, [asked, event, backToQueue])

    if (!description) return null
    return {
      ...description,
      onHandle: () => {
        if (reviewOf(props.draft)) patch.execute([{ unset: ['review'] }])
        setAsked({ after: event })
        description.onHandle?.()
      },
    }
  }
  action.action = 'publish'
  action.displayName = 'PublishWithoutReview'
  return action
}
