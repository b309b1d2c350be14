import { describe, expect, it } from 'vitest'
import { codeOf, idsOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()
const batik = { id: 1, name: 'batik', price: 100, maker: { name: 'Celaket', tier: 'mikro' } }
const kopi = { id: 2, name: 'kopi', price: 50 }

describe('writing documents', () => {
  it('adds them, and exchanges those with the same id', async () => {
    const index = await server.newIndex({}, [batik, kopi])
    const task = await succeeded(index.addDocuments([{ id: 1, name: 'topeng' }]))
    expect(task).toMatchObject({
      type: 'documentAdditionOrUpdate',
      details: { receivedDocuments: 1, indexedDocuments: 1 },
    })
    expect(await index.getDocument(1)).toEqual({ id: 1, name: 'topeng' })
    expect(await idsOf(index.search('batik '))).toEqual([])
    expect(await idsOf(index.search('topeng '))).toEqual([1])
  })

  it('changes some fields and leaves the others', async () => {
    const index = await server.newIndex({}, [batik])
    await succeeded(
      index.updateDocuments([
        { id: 1, price: 120 },
        { id: 3, name: 'baru' },
      ]),
    )
    expect(await index.getDocument(1)).toEqual({ ...batik, price: 120 })
    expect(await index.getDocument(3)).toEqual({ id: 3, name: 'baru' })
  })

  it('can leave out those that are not there', async () => {
    const index = await server.newIndex({}, [batik])
    await succeeded(index.updateDocuments([{ id: 9, name: 'baru' }], { skipCreation: true }))
    expect(await codeOf(index.getDocument(9))).toBe('document_not_found')
  })

  it('takes the last of several with one id', async () => {
    const index = await server.newIndex({}, [
      { id: 1, name: 'a' },
      { id: 1, name: 'b' },
    ])
    expect(await index.getDocument(1)).toEqual({ id: 1, name: 'b' })
    expect(await index.getStats()).toMatchObject({ numberOfDocuments: 1, fieldDistribution: { id: 1, name: 1 } })
  })

  it('takes lines of JSON', async () => {
    const index = await server.newIndex()
    await succeeded(index.addDocumentsFromString('{"id":1}\n{"id":2}\n', 'application/x-ndjson'))
    expect((await index.getDocuments()).total).toBe(2)
  })

  it('takes CSV, whose header tells the types', async () => {
    const index = await server.newIndex()
    const csv =
      'id:number,name,price:number,halal:boolean,note:string\r\n1,"Keripik ""apel"", manis\nsekali",12.5,true,\n2,kopi,,,7\n\n'
    const task = await succeeded(index.addDocumentsFromString(csv, 'text/csv'))
    expect(task.details).toMatchObject({ receivedDocuments: 2, indexedDocuments: 2 })
    expect((await index.getDocuments()).results).toEqual([
      { id: 1, name: 'Keripik "apel", manis\nsekali', price: 12.5, halal: true, note: null },
      { id: 2, name: 'kopi', price: null, halal: null, note: '7' },
    ])
    await succeeded(index.updateDocumentsFromString('id:number;name\n2;teh', 'text/csv', { csvDelimiter: ';' }))
    expect(await index.getDocument(2)).toMatchObject({ name: 'teh', note: '7' })
  })

  it.each([
    ['id:number,name\n1,a,b', 'text/csv', 'malformed_payload', 'found record with 3 fields'],
    ['id,halal:boolean\n1,maybe', 'text/csv', 'malformed_payload', 'Error parsing boolean "maybe" at line 1'],
    ['id,price:number\n1,many', 'text/csv', 'malformed_payload', 'Error parsing number "many" at line 1'],
    ['{"id":1}\n{"id":', 'application/x-ndjson', 'malformed_payload', 'The `ndjson` payload provided is malformed'],
    ['{"id":1},{"id":2}', 'application/x-ndjson', 'malformed_payload', 'The `ndjson` payload provided is malformed'],
    ['[1]', 'application/json', 'malformed_payload', 'neither an object nor a list of objects'],
    ['', 'text/csv', 'missing_payload', 'A csv payload is missing.'],
  ] as const)('refuses %j as %s', async (text, type, code, message) => {
    const index = await server.newIndex()
    expect(await codeOf(index.addDocumentsFromString(text, type))).toBe(code)
    await expect(index.addDocumentsFromString(text, type)).rejects.toThrow(message)
  })

  it('takes a key that lies within another attribute', async () => {
    const uid = server.newUid()
    await succeeded(server.client.index(uid).addDocuments([{ maker: { id: 'm1' } }], { primaryKey: 'maker.id' }))
    expect(await server.client.index(uid).getDocument('m1')).toEqual({ maker: { id: 'm1' } })
  })

  it.each([
    [5, 'is not an object'],
    [{}, 'Could not find latitude nor longitude in the document with the id: `"1"`'],
    [{ lat: 1 }, 'Could not find longitude'],
    [{ lng: 1 }, 'Could not find latitude'],
    [{ lat: 'north', lng: 1 }, 'Could not parse latitude'],
  ])('refuses the place %j where places are used', async (_geo, message) => {
    const index = await server.newIndex({ sortableAttributes: ['_geo'] }, [{ id: 2, _geo: null }, { id: 3 }])
    const { error } = await index.addDocuments([{ id: 4 }, { id: 1, _geo }]).waitTask()
    expect(error).toMatchObject({ code: 'invalid_document_geo_field', message: expect.stringContaining(message) })
    expect((await index.getDocuments()).total).toBe(2)
  })

  it('makes the index, and takes the only field that ends with "id" for the key', async () => {
    const uid = server.newUid()
    await succeeded(server.client.index(uid).addDocuments([{ productId: 'a-1', name: 'batik' }]))
    expect((await server.client.getRawIndex(uid)).primaryKey).toBe('productId')
    await succeeded(server.client.deleteIndex(uid))
  })

  it.each([
    ['no candidate', [{ name: 'a' }], 'index_primary_key_no_candidate_found'],
    ['two candidates', [{ id: 1, shopId: 2 }], 'index_primary_key_multiple_candidates_found'],
  ])('fails to find the key: %s', async (_case, documents, code) => {
    const task = await server.client.index(`unnamed-${Date.now()}`).addDocuments(documents).waitTask()
    expect(task).toMatchObject({
      status: 'failed',
      error: { code, type: 'invalid_request' },
      details: { indexedDocuments: 0 },
    })
  })

  it.each([
    ['without id', { name: 'a' }, 'missing_document_id'],
    ['with a bad id', { id: 'a b' }, 'invalid_document_id'],
    ['with an id that is not whole', { id: 1.5 }, 'invalid_document_id'],
  ])('refuses all when one is %s', async (_case, wrong, code) => {
    const index = await server.newIndex()
    const task = await index.addDocuments([{ id: 1 }, wrong]).waitTask()
    expect(task).toMatchObject({ status: 'failed', error: { code } })
    expect((await index.getDocuments()).total).toBe(0)
  })

  it('refuses another key than the index has', async () => {
    const index = await server.newIndex({}, [batik])
    const task = await index.addDocuments([{ sku: 1 }], { primaryKey: 'sku' }).waitTask()
    expect(task.error?.code).toBe('index_primary_key_already_exists')
  })
})

describe('deleting documents', () => {
  const documents = [batik, kopi, { id: 3, name: 'topeng', price: 10 }]
  const settings = { filterableAttributes: ['price'] }

  it('one', async () => {
    const index = await server.newIndex(settings, documents)
    const task = await succeeded(index.deleteDocument(1))
    expect(task.details).toMatchObject({ providedIds: 1, deletedDocuments: 1 })
    expect(await idsOf(index.search(''))).toEqual([2, 3])
    expect(await idsOf(index.search('batik '))).toEqual([])
  })

  it('several, of which some are not there', async () => {
    const index = await server.newIndex(settings, documents)
    const task = await succeeded(index.deleteDocuments([2, 3, 99]))
    expect(task.details).toMatchObject({ providedIds: 3, deletedDocuments: 2 })
    expect(await idsOf(index.search(''))).toEqual([1])
  })

  it('by filter', async () => {
    const index = await server.newIndex(settings, documents)
    const task = await succeeded(index.deleteDocuments({ filter: 'price < 60' }))
    expect(task.details).toMatchObject({ originalFilter: 'price < 60', deletedDocuments: 2 })
    expect(await idsOf(index.search(''))).toEqual([1])
  })

  it('all', async () => {
    const index = await server.newIndex(settings, documents)
    expect((await succeeded(index.deleteAllDocuments())).details).toMatchObject({ deletedDocuments: 3 })
    expect(await idsOf(index.search(''))).toEqual([])
    await succeeded(index.addDocuments([kopi]))
    expect(await idsOf(index.search('kopi'))).toEqual([2])
  })

  it('refuses an empty filter and one that cannot be read; one on another attribute fails', async () => {
    const index = await server.newIndex(settings, documents)
    expect(await codeOf(index.deleteDocuments({ filter: '' }))).toBe('invalid_document_filter')
    expect(await codeOf(index.deleteDocuments({ filter: 'price <' }))).toBe('invalid_document_filter')
    const task = await index.deleteDocuments({ filter: 'name = a' }).waitTask()
    expect(task).toMatchObject({ status: 'failed', error: { code: 'invalid_document_filter' } })
  })
})

describe('reading documents', () => {
  const settings = { filterableAttributes: ['price'], sortableAttributes: ['price'] }

  it('one, whole or in part', async () => {
    const index = await server.newIndex({}, [batik])
    expect(await index.getDocument(1)).toEqual(batik)
    expect(await index.getDocument(1, { fields: ['name', 'maker.tier'] })).toEqual({
      name: 'batik',
      maker: { tier: 'mikro' },
    })
    expect(await codeOf(index.getDocument(7))).toBe('document_not_found')
  })

  it('never shows or searches embeddings that nobody asked for', async () => {
    const index = await server.newIndex({}, [{ id: 1, name: 'kopi', _vectors: { shape: [0.5, 1234] } }])
    expect(await index.getDocument(1)).toEqual({ id: 1, name: 'kopi' })
    expect((await index.getDocuments()).results).toEqual([{ id: 1, name: 'kopi' }])
    expect((await index.search('kopi')).hits).toEqual([{ id: 1, name: 'kopi' }])
    expect((await index.search('1234')).hits).toEqual([])
    expect((await index.getStats()).fieldDistribution).toEqual({ id: 1, name: 1 })
  })

  it('many, by pages, filter, ids and order', async () => {
    const index = await server.newIndex(settings, [batik, kopi, { id: 3, price: 75 }])
    expect(await index.getDocuments({ limit: 1, offset: 1, fields: ['id'] })).toEqual({
      results: [{ id: 2 }],
      limit: 1,
      offset: 1,
      total: 3,
    })
    expect(await index.getDocuments({ filter: 'price >= 75', fields: ['id'] })).toMatchObject({
      results: [{ id: 1 }, { id: 3 }],
      total: 2,
    })
    expect((await index.getDocuments({ ids: [3, 1], fields: ['id'] })).results).toEqual([{ id: 1 }, { id: 3 }])
    expect((await index.getDocuments({ sort: ['price:asc'], fields: ['id'] })).results).toEqual([
      { id: 2 },
      { id: 3 },
      { id: 1 },
    ])
  })

  it('needs an index and a filter that can be applied', async () => {
    expect(await codeOf(server.client.index('nowhere').getDocuments())).toBe('index_not_found')
    const index = await server.newIndex(settings, [batik])
    expect(await codeOf(index.getDocuments({ filter: 'name = a' }))).toBe('invalid_document_filter')
  })
})

describe('what hits show', () => {
  it('is what is asked for of what may be displayed', async () => {
    const index = await server.newIndex({ displayedAttributes: ['id', 'name', 'maker'] }, [batik])
    expect((await index.search('')).hits).toEqual([{ id: 1, name: 'batik', maker: batik.maker }])
    const params = { attributesToRetrieve: ['maker.name', 'price'] }
    expect((await index.search('', params)).hits).toEqual([{ maker: { name: 'Celaket' } }])
  })
})
