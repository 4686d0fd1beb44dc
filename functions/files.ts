// Files out and in: tables and calendars. A function of its own, so that neither texts nor charts wait for what reads them.
import middy from '@middy/core'
import type { Deps } from '../shared/loop/deps.ts'
import { errors, type Result } from './api/answer.ts'
import type { ApiEvent } from './api/request.ts'
import { router } from './api/router.ts'
import { routesOf } from './api/routes.ts'
import { entry } from './edge/entry.ts'
import { filesTable } from './files/routes.ts'

export const createHandler = (deps: Deps) =>
  middy<ApiEvent, Result>()
    .use(errors(deps))
    .handler(router(deps, routesOf(filesTable)))

export const handler = entry(createHandler)
