import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { qrPath } from './qrCode.ts'

it.each([
  'https://etalase.malang.example/r/k7m2qp',
  'https://etalase.malang.example/ar/products/keripik-tempe-sanan-original',
])('a drawn code is read as what it says: %s', async (text) => {
  const { d, side } = qrPath(text)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 8}" height="${side * 8}"><rect width="100%" height="100%" fill="#fff"/><path d="${d}"/></svg>`
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(decodeQR({ width: info.width, height: info.height, data })).toBe(text)
})
