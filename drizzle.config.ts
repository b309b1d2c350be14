import { defineConfig } from 'drizzle-kit'

/** Makes a migration from changed tables: `npx drizzle-kit generate --name <what-changed>`. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/inquiry/tables.ts', './src/discovery/learning/tables.ts', './src/shelf/tables.ts'],
  out: './src/platform/database/migrations',
})
