import { createContext, use } from 'react'
import type { discoveryMessages } from '#i18n/messages/discovery.ts'
import type { Translate } from '#i18n/messages.ts'

export type DiscoveryWords = Translate<typeof discoveryMessages>

/** The page hands its messages on in its own language, so that the browser carries no other. */
export const WordsContext = createContext<DiscoveryWords>((key) => key)

export function useWords(): DiscoveryWords {
  return use(WordsContext)
}
