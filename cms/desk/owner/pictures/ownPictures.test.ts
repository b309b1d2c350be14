import { describe, expect, it } from 'vitest'
import { readOwnPictures } from './ownPictures.ts'

const bowl = { id: 'image-a-10x10-png', url: 'https://cdn.example/a.png', alt: 'Semangkuk keripik' }
const kitchen = { id: 'image-b-10x10-png', url: 'https://cdn.example/b.png', alt: null }
const empty = { id: null, url: null, alt: null }

describe('pictures to choose from', () => {
  it('are those of her business and products, each once', () => {
    const documents = [
      { portrait: kitchen, pictures: null },
      { portrait: empty, pictures: [bowl] },
      { portrait: null, pictures: [bowl, empty] },
    ]
    expect(readOwnPictures(documents)).toEqual([{ ...kitchen, alt: '' }, bowl])
  })
  it('are none before she has uploaded any', () => {
    expect(readOwnPictures([])).toEqual([])
  })
})
