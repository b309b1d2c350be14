import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient } from 'sanity'
import { API_VERSION } from '../apiVersion.ts'
import { addSynonym, removeSynonym, type Synonym } from './changeSynonyms.ts'

const NONE: ReadonlyMap<string, Synonym> = new Map()

/** The synonyms that were made on this visit, by the text they were made for, so that each can be undone. */
export function useMadeSynonyms() {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const [made, setMade] = useState(NONE)

  const trying = async (change: () => Promise<void>) => {
    try {
      await change()
    } catch (failure) {
      const description = failure instanceof Error ? failure.message : String(failure)
      toast.push({ status: 'error', title: 'Belum tersimpan. Coba sekali lagi.', description, closable: true })
    }
  }
  return {
    made,
    make: (query: string, synonym: Synonym) =>
      trying(async () => {
        await addSynonym(client, synonym)
        setMade((others) => new Map([...others, [query, synonym]]))
      }),
    undo: (query: string) =>
      trying(async () => {
        const synonym = made.get(query)
        if (synonym) await removeSynonym(client, synonym)
        setMade((others) => new Map([...others].filter(([each]) => each !== query)))
      }),
  }
}
