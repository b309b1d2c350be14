import type { Route } from './route.ts'
import { documentReadRoutes } from './routes/documentReadRoutes.ts'
import { documentWriteRoutes } from './routes/documentWriteRoutes.ts'
import { facetSearchRoute } from './routes/facetSearchRoute.ts'
import { indexRoutes } from './routes/indexRoutes.ts'
import { keyRoutes } from './routes/keyRoutes.ts'
import { multiSearchRoute } from './routes/multiSearchRoute.ts'
import { searchRoutes } from './routes/searchRoutes.ts'
import { settingsRoutes } from './routes/settingsRoutes.ts'
import { systemRoutes } from './routes/systemRoutes.ts'
import { taskRoutes } from './routes/taskRoutes.ts'

/** Everything the server answers. */
export const routes: readonly Route[] = [
  ...systemRoutes,
  ...searchRoutes,
  multiSearchRoute,
  facetSearchRoute,
  ...indexRoutes,
  ...documentWriteRoutes,
  ...documentReadRoutes,
  ...settingsRoutes,
  ...taskRoutes,
  ...keyRoutes,
]
