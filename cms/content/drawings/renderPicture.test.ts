import sharp from 'sharp'
import { expect, test } from 'vitest'
import { DRAWING_FORMS } from './drawing.ts'
import { renderPicture } from './renderPicture.ts'

test.each(DRAWING_FORMS)('%s renders to a light, square PNG with more than a ground in it', async (form) => {
  const bytes = await renderPicture({ form, id: 'dua', ground: 'mist', main: '#B9683F', accent: '#1F5C46' })
  const image = sharp(bytes)
  expect(await image.metadata()).toMatchObject({ format: 'png', width: 1000, height: 1000 })
  expect(bytes.byteLength).toBeLessThan(100_000)
  const { channels } = await image.stats()
  expect(Math.max(...channels.slice(0, 3).map((channel) => channel.stdev))).toBeGreaterThan(15)
})
