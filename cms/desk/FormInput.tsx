import { type InputProps, useCurrentUser } from 'sanity'
import { isOffice } from '../schema/roles.ts'
import { OwnerGuide } from './owner/OwnerGuide.tsx'
import { ReviewBanner } from './review/ReviewBanner.tsx'
import { REVIEWED_TYPES } from './review/reviewOf.ts'

/**
 * Every input of the form: the whole document gets the review's banner above it and, for an owner, what is still missing;
 * Arabic texts run from right to left.
 */
export function FormInput(props: InputProps) {
  const owner = !isOffice(useCurrentUser())
  const type = props.schemaType.name
  if (props.path.length === 0 && REVIEWED_TYPES.includes(type)) {
    return (
      <>
        <ReviewBanner />
        {owner && <OwnerGuide type={type} document={props.value} />}
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
