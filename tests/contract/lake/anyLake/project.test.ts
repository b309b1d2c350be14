import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AnyLake, openLake } from './anyLake.ts'

/** Who asks, and of which project. https://www.sanity.io/docs/http-reference/projects */
let lake: AnyLake

beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

test('a token belongs to somebody', async () => {
  const me = await lake.client.users.getById('me')
  expect(me).toMatchObject({ id: expect.stringMatching(/./), name: expect.any(String), roles: expect.any(Array) })
})

test('the project is known, and has the dataset', async () => {
  const { projectId = '', dataset } = lake.client.config()
  expect(await lake.client.projects.getById(projectId)).toMatchObject({ id: projectId })
  expect((await lake.client.datasets.list()).map(({ name }) => name)).toContain(dataset)
})
