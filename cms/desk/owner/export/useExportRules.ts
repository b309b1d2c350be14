import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { API_VERSION } from '../../apiVersion.ts'
import { EXPORT_RULES_QUERY, type ExportRules, readExportRules } from './exportRules.ts'

/** What the markets demand; `'failed'` when it could not be read, undefined until it is there. */
export function useExportRules(): ExportRules | 'failed' | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [rules, setRules] = useState<ExportRules | 'failed'>()
  useEffect(() => {
    const leaving = new AbortController()
    client
      .fetch<unknown>(EXPORT_RULES_QUERY, {}, { perspective: 'published', signal: leaving.signal })
      .then((data) => setRules(readExportRules(data)))
      .catch(() => leaving.signal.aborted || setRules('failed'))
    return () => leaving.abort()
  }, [client])
  return rules
}
