import { createSupervisor } from '#scripts/supervisor.ts'

/** Supervises one search server until it is killed. Arguments: data directory, port, master key. */
const [dataDir = '', port, masterKey] = process.argv.slice(2)
const env = { DATA_DIR: dataDir, SEARCH_PORT: port, SEARCH_MASTER_KEY: masterKey, PATH: process.env['PATH'] }
const supervisor = createSupervisor(dataDir, env, (line) => process.stderr.write(`${line}\n`))
await supervisor.start('search')
process.send?.({ pid: supervisor.pid('search') })
