import { join } from 'node:path'
import { z } from 'zod'
import { startLake } from '#cms/lake/startLake.ts'
import { createLogger } from '#platform/log.ts'
import { createMailer } from '#platform/mail/mailer.ts'
import { explainListenError, runService } from './runService.ts'
import { signInMail } from './signInMail.ts'

/** The embedded content lake as a process of its own. */

const environment = z.object({
  LAKE_HOST: z.string().default('127.0.0.1'),
  LAKE_PORT: z.coerce.number().int().min(0).max(65535).default(4322),
  LAKE_PUBLIC_URL: z.url().optional(),
  LAKE_ADMIN_TOKEN: z.string().min(16),
  LAKE_WEBHOOK_URL: z.url().optional(),
  /** Origins of Studios, comma separated. */
  LAKE_ALLOWED_ORIGINS: z.string().default('http://localhost:4321'),
  SANITY_TOKEN: z.string().min(16),
  SANITY_PREVIEW_TOKEN: z.string().min(16).optional(),
  SANITY_PROJECT_ID: z.string().default('etalase'),
  SANITY_DATASET: z.string().default('production'),
  SANITY_WEBHOOK_SECRET: z.string().min(16),
  DATA_DIR: z.string().default('var'),
  SMTP_URL: z.url(),
  MAIL_FROM: z.string().default('Etalase Malang <etalase@malang.example>'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

await runService(async () => {
  const { data: env, error } = environment.safeParse(process.env)
  if (error) throw new Error(`The environment of the content lake is not complete. ${z.prettifyError(error)}`)
  const log = createLogger(env.LOG_LEVEL, process.stderr)
  const mailer = createMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM })
  const lake = await startLake({
    dataDir: join(env.DATA_DIR, 'lake'),
    host: env.LAKE_HOST,
    port: env.LAKE_PORT,
    publicUrl: env.LAKE_PUBLIC_URL?.replace(/\/$/, ''),
    projectId: env.SANITY_PROJECT_ID,
    dataset: env.SANITY_DATASET,
    adminToken: env.LAKE_ADMIN_TOKEN,
    siteToken: env.SANITY_TOKEN,
    previewToken: env.SANITY_PREVIEW_TOKEN,
    allowedOrigins: env.LAKE_ALLOWED_ORIGINS.split(',').map((origin) => origin.trim()),
    webhooks: env.LAKE_WEBHOOK_URL ? [{ url: env.LAKE_WEBHOOK_URL, secret: env.SANITY_WEBHOOK_SECRET }] : [],
    sendSignInLink: (mail) => mailer.send(signInMail(mail)),
    trustedProxies: env.TRUSTED_PROXIES,
    log,
  }).catch((failure: unknown) => {
    mailer.close()
    throw explainListenError(failure, 'the content lake', env.LAKE_PORT, 'LAKE_PORT')
  })
  return {
    addresses: { url: lake.url },
    async close() {
      await lake.close()
      mailer.close()
    },
  }
})
