import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'
import { API_VERSION } from '../../apiVersion.ts'
import { MAKER_CERTIFICATES_QUERY, type MakerCertificate, readMakerCertificates } from './makerCertificates.ts'

const QUERY = {
  fetch: MAKER_CERTIFICATES_QUERY,
  listen: '*[_type == "certificate" && business._ref == $businessId]',
}

/** A business's certificates, kept up to date. Empty until they are there. */
export function useMakerCertificates(businessId: string): readonly MakerCertificate[] {
  const store = useDocumentStore()
  const [certificates, setCertificates] = useState<readonly MakerCertificate[]>([])
  useEffect(() => {
    const subscription = store
      .listenQuery(QUERY, { businessId }, { apiVersion: API_VERSION, perspective: 'drafts' })
      .subscribe((answer: unknown) => setCertificates(readMakerCertificates(answer)))
    return () => subscription.unsubscribe()
  }, [store, businessId])
  return certificates
}
