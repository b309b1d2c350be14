import { useMemo } from 'react'
import { type NavbarProps, type Schema, SourceProvider, useCurrentUser, useSource } from 'sanity'
import { isOffice } from '../../schema/roles.ts'
import { REVIEWED_TYPES } from '../review/reviewOf.ts'

/** The bar above: an owner's search looks among her own kinds of documents, not among what the office keeps for all. */
export function OwnNavbar(props: NavbarProps) {
  const office = isOffice(useCurrentUser())
  const source = useSource()
  const ownSource = useMemo(() => ({ ...source, schema: onlyReviewedTypes(source.schema) }), [source])
  return office ? (
    props.renderDefault(props)
  ) : (
    <SourceProvider source={ownSource}>{props.renderDefault(props)}</SourceProvider>
  )
}

function onlyReviewedTypes(schema: Schema): Schema {
  return {
    ...schema,
    get: (name) => schema.get(name),
    has: (name) => schema.has(name),
    getTypeNames: () => [...REVIEWED_TYPES],
  }
}
