// Files out and in: tables and calendars. A function of its own, so that neither texts nor charts wait for what reads them.
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import middy from '@middy/core'
import type { Context } from 'aws-lambda'
import type { Deps } from '../shared/loop/deps.ts'
import { dynamoFigures } from '../shared/store/dynamodb-figures.ts'
import { errors, type Result } from './api/answer.ts'
import type { ApiEvent } from './api/request.ts'
import { router } from './api/router.ts'
import { routesOf } from './api/routes.ts'
import { makeClients } from './clients.ts'
import { entry } from './edge/entry.ts'
import { withTakeBack } from './edge/take-back.ts'
import { readEnvironment } from './environment.ts'
import { serveCalendar } from './files/calendar/serve.ts'
import { filesTable } from './files/routes.ts'
import { guesses } from './form/guesses.ts'

export const createHandler = (deps: Deps) => {
  const signedIn = middy<ApiEvent, Result>()
    .use(errors(deps))
    .handler(router(deps, routesOf(filesTable)))
  const tries = guesses()
  return async (event: ApiEvent, context: Context): Promise<Result> =>
    event.rawPath.startsWith('/calendar/')
      ? serveCalendar(deps, tries, event)
      : signedIn(event, context)
}

export const handler = entry((deps) => createHandler(withFigures(withTakeBack(deps))))

/** Of all functions that run the loop this one alone is asked for figures. */
function withFigures(deps: Deps): Deps {
  const { TABLE_NAME: tableName } = readEnvironment(process.env)
  const client = DynamoDBDocumentClient.from(makeClients().dynamodb)
  return { ...deps, figures: dynamoFigures({ client, tableName }) }
}
