import type { InputProps } from 'sanity'
import { ReviewBanner } from './review/ReviewBanner.tsx'
import { REVIEWED_TYPES } from './review/reviewOf.ts'

/** Every input of the form: the whole document gets the review's banner above it, Arabic texts run from right to left. */
export function FormInput(props: InputProps) {
  if (props.path.length === 0 && REVIEWED_TYPES.includes(props.schemaType.name)) {
    return (
      <>
        <ReviewBanner document={props.value} />
        {props.renderDefault(props)}
      </>
    )
  }
  if (props.path.at(-1) === 'ar') {
    return (
      <div dir="rtl" lang="ar">
        {props.renderDefault(props)}
      </div>
    )
  }
  return props.renderDefault(props)
}
