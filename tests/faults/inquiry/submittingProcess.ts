import fs from 'node:fs'
import { createInquiries } from '#inquiry/createInquiries.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { SECRET, silent } from '../../contract/inquiry/desk.ts'
import { sampleForm, shelf } from '../../contract/inquiry/sampleRequest.ts'

/**
 * A site that takes inquiries until it is killed: `node submittingProcess.ts <data directory> <number>`. It writes one line as each
 * is sent (`sent <n> <ticket>`) and one as each is acknowledged (`stored <n> <reference>`).
 */
const [, , dataDir = '', run = ''] = process.argv
const report = (line: string) => fs.writeSync(1, `${line}\n`)

try {
  const database = await openDatabase({ dataDir })
  const options = { db: database, catalogue: shelf, config: { formSecret: SECRET }, log: silent }
  const aMinuteAgo = createInquiries({ ...options, now: () => new Date(Date.now() - 60_000) })
  const inquiries = createInquiries(options)
  report('open')
  for (let number = 0; ; number++) {
    const ticket = aMinuteAgo.ticket()
    const name = `run${run}number${number}`
    report(`sent ${name} ${ticket}`)
    const answer = await inquiries.submit({
      form: sampleForm({ company: name, email: `${name}@kowhai.example.com` }),
      ticket,
      honeypot: '',
      locale: 'en',
      clientAddress: `10.${run}.${Math.floor(number / 250)}.${number % 250}`,
    })
    if (answer.kind === 'stored') report(`stored ${name} ${answer.reference}`)
  }
} catch (error) {
  report(`refused ${error instanceof Error ? error.message : String(error)}`)
}
