import { brotliDecompressSync } from 'node:zlib'
import { ByteReader } from './byteReader.ts'

/** Tags that WOFF2 writes as a number (https://www.w3.org/TR/WOFF2/#table_dir_format). */
const KNOWN_TAGS =
  'cmap,head,hhea,hmtx,maxp,name,OS/2,post,cvt ,fpgm,glyf,loca,prep,CFF ,VORG,EBDT,EBLC,gasp,hdmx,kern,LTSH,PCLT,VDMX,vhea,vmtx,BASE,GDEF,GPOS,GSUB,EBSC,JSTF,MATH,CBDT,CBLC,COLR,CPAL,SVG ,sbix,acnt,avar,bdat,bloc,bsln,cvar,fdsc,feat,fmtx,fvar,gvar,hsty,just,lcar,mort,morx,opbd,prop,trak,Zapf,Silf,Glat,Gloc,Feat,Sill'.split(
    ',',
  )
const HEADER_BYTES = 48
const OWN_TAG = 63
/** `glyf` and `loca` of version 3 are as in TrueType, other tables of version 0. */
const UNTRANSFORMED_GLYPHS = 3

/**
 * A WOFF2 font's tables, unpacked. `glyf` is in WOFF2's own form (`plainGlyphs` makes it TrueType's), `loca` is empty.
 * https://www.w3.org/TR/WOFF2/ @throws for another kind of file, and for fonts that are packed otherwise than ours
 */
export function woff2Tables(file: Buffer): ReadonlyMap<string, Buffer> {
  const header = new ByteReader(file.subarray(HEADER_BYTES))
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 font.')
  const directory = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = header.uint8()
    const known = flags & 0x3f
    const tag = known === OWN_TAG ? header.take(4).toString('latin1') : (KNOWN_TAGS[known] ?? '')
    const version = flags >> 6
    const length = header.base128()
    const outlines = tag === 'glyf' || tag === 'loca'
    if (outlines ? version === UNTRANSFORMED_GLYPHS : version !== 0)
      throw new Error(`The table ${tag} is packed in a way that is not read here.`)
    return { tag, length: outlines ? header.base128() : length }
  })
  const packed = file.subarray(HEADER_BYTES + header.position)
  const tables = new ByteReader(brotliDecompressSync(packed.subarray(0, file.readUInt32BE(20))))
  return new Map(directory.map(({ tag, length }) => [tag, tables.take(length)]))
}
