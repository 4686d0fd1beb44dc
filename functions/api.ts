// The HTTP API: clinicians and their systems ask, JSON answers (docs/api.md "The HTTP API").
import middy from '@middy/core'
import type { Deps } from '../shared/loop/deps.ts'
import { errors, type Result } from './api/answer.ts'
import type { ApiEvent } from './api/request.ts'
import { router } from './api/router.ts'
import { entry } from './edge/entry.ts'
import { withTakeBack } from './edge/take-back.ts'

export const createHandler = (deps: Deps) =>
  middy<ApiEvent, Result>().use(errors(deps)).handler(router(deps))

export const handler = entry((deps) => createHandler(withTakeBack(deps)))
