import { z } from 'zod'
import { startLake } from '#cms/lake/startLake.ts'
import { lakeToKill } from './killableLake.ts'

/** A lake that is a process of its own, to be killed. It says when it is loaded, waits for its options, then listens. */

const say = (word: string): void => {
  process.send?.(word)
}

process.once('message', (given) => {
  const options = lakeToKill.parse(given)
  startLake({
    ...options,
    host: '127.0.0.1',
    projectId: 'etalase',
    dataset: 'production',
    allowedOrigins: ['http://localhost:4321'],
    sendSignInLink: async () => undefined,
  }).then(
    () => say('listening'),
    (failure: unknown) => say(z.instanceof(Error).parse(failure).message),
  )
})
process.on('disconnect', () => process.exit())
say('loaded')
