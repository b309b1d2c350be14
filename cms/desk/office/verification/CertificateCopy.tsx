import { LaunchIcon } from '@sanity/icons/Launch'
import { Button, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { API_VERSION } from '../../apiVersion.ts'

interface CopyFile {
  readonly url: string
  readonly mimeType: string
}

/** The certificate's copy: a picture is shown, a PDF opens in a tab beside the Studio. */
export function CertificateCopy({ assetId }: { readonly assetId: string }) {
  const client = useClient({ apiVersion: API_VERSION })
  const [file, setFile] = useState<CopyFile | null>()
  useEffect(() => {
    let current = true
    client
      .fetch<CopyFile | null>('*[_id == $assetId][0]{url, mimeType}', { assetId })
      .catch(() => null)
      .then((found) => {
        if (current) setFile(found)
      })
    return () => {
      current = false
    }
  }, [client, assetId])

  if (file === null) return <Text size={1}>Salinan tidak dapat dibuka. Muat ulang halaman ini.</Text>
  if (!file) return null
  if (file.mimeType.startsWith('image/')) {
    return (
      <a href={file.url} target="_blank" rel="noreferrer">
        <img src={file.url} alt="Salinan sertifikat" style={{ display: 'block', maxWidth: '100%', maxHeight: 360 }} />
      </a>
    )
  }
  return (
    <Button
      as="a"
      href={file.url}
      target="_blank"
      rel="noreferrer"
      mode="ghost"
      icon={LaunchIcon}
      text="Buka salinan (PDF)"
    />
  )
}
