// The page behind a patient's link. It works without script; GET looks and POST acts.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Deps } from '../shared/loop/deps.ts'
import { entry } from './edge/entry.ts'
import { guard } from './edge/guard.ts'
import { act } from './form/act.ts'
import { type Guesses, guesses } from './form/guesses.ts'
import { findLink } from './form/link.ts'
import { failedPage, nobodysPage, tooOftenPage } from './form/pages/plain.ts'
import { standingPage } from './form/pages/standing.ts'
import { type FormRequest, requestOf } from './form/request.ts'
import { type Page, result } from './form/response.ts'

export const createHandler = (deps: Deps) => {
  const tries = guesses()
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const { requestId } = event.requestContext
    const done = await guard(deps, { requestId }, () => serve(deps, tries, requestOf(event)))
    return result(done.kind === 'done' ? done.value : failedPage(requestId))
  }
}

/** A link that leads somewhere works from any address: households and carriers share theirs. */
async function serve(deps: Deps, tries: Guesses, request: FormRequest): Promise<Page> {
  const found = await findLink(deps, request)
  if (!found) return tries.note(request.address, Date.now()) ? tooOftenPage() : nobodysPage()
  return request.method === 'POST' ? act(deps, found, request) : standingPage(deps, found)
}

export const handler = entry(createHandler)
