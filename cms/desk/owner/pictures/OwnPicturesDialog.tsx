import { Box, Button, Dialog, Grid, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { type AssetSourceComponentProps, useClient } from 'sanity'
import { API_VERSION } from '../../apiVersion.ts'
import { OWN_PICTURES_QUERY, type OwnPicture, readOwnPictures } from './ownPictures.ts'

/** *Pilih yang ada* for an owner: the pictures of her own business and products, and nobody else's. */
export function OwnPicturesDialog({ onClose, onSelect }: AssetSourceComponentProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const [pictures, setPictures] = useState<readonly OwnPicture[] | 'failed'>()
  useEffect(() => {
    const leaving = new AbortController()
    client
      .fetch<unknown>(OWN_PICTURES_QUERY, {}, { perspective: 'drafts', signal: leaving.signal })
      .then((data) => setPictures(readOwnPictures(data)))
      .catch(() => leaving.signal.aborted || setPictures('failed'))
    return () => leaving.abort()
  }, [client])
  return (
    <Dialog id="own-pictures" header="Foto Anda" onClose={onClose} width={1}>
      <Box padding={4}>
        {typeof pictures === 'object' && pictures.length > 0 ? (
          <Grid data-testid="own-pictures" gridTemplateColumns={[2, 3, 4]} gap={2}>
            {pictures.map(({ id, url, alt }) => (
              <Button
                key={id}
                mode="bleed"
                padding={1}
                aria-label={alt || 'Foto tanpa keterangan'}
                onClick={() => onSelect([{ kind: 'assetDocumentId', value: id }])}
              >
                <img src={`${url}?w=240&h=240&fit=crop`} alt="" style={{ inlineSize: '100%', display: 'block' }} />
              </Button>
            ))}
          </Grid>
        ) : (
          <Text>{noPictures(pictures)}</Text>
        )}
      </Box>
    </Dialog>
  )
}

function noPictures(pictures: readonly OwnPicture[] | 'failed' | undefined): string {
  if (pictures === undefined) return 'Memuat…'
  return pictures === 'failed'
    ? 'Foto tidak dapat dimuat sekarang. Coba lagi sebentar.'
    : 'Belum ada foto. Tutup ini, lalu pilih “Unggah”.'
}
