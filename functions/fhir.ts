// FHIR R4: systems of the clinic, and people by their own tokens, read the same charts in the field's own words.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { noteView } from './api/who-saw.ts'
import { entryOf } from './edge/entry.ts'
import { seeTo } from './edge/guard.ts'
import { type FhirAnswer, refusal, resultOf } from './fhir/answer.ts'
import type { FhirDeps } from './fhir/deps.ts'
import { FhirProblem, fhirProblemOf } from './fhir/problem.ts'
import { type FhirRequest, requestOf } from './fhir/request.ts'
import { routeOf } from './fhir/router.ts'
import { fhirRoutes } from './fhir/routes.ts'
import { admitted } from './fhir/sign-in.ts'
import { fhirDependencies } from './fhir/wiring.ts'

export const createHandler =
  (deps: FhirDeps) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const request = requestOf(event)
    const answer = await answered(deps, request)
    const sent = request.method === 'HEAD' ? { ...answer, body: '' } : answer
    return resultOf(sent, request.requestId)
  }

async function answered(deps: FhirDeps, request: Omit<FhirRequest, 'params'>): Promise<FhirAnswer> {
  try {
    return await serve(deps, request)
  } catch (error) {
    const problem = fhirProblemOf(error)
    if (problem) return refusal(problem)
    const { requestId } = request
    await seeTo(deps, error, { requestId })
    return refusal(
      new FhirProblem(500, `something went wrong on our side; quote request ${requestId}`),
    )
  }
}

/** What the route makes of it, written down before anybody sees it. */
async function serve(deps: FhirDeps, asked: Omit<FhirRequest, 'params'>): Promise<FhirAnswer> {
  const { route, params } = routeOf(fhirRoutes, asked)
  const request = { ...asked, params }
  if (route.needs === null) return route.run(deps, request)
  const call = await admitted(deps, route.needs, request)
  const answer = await route.run(call, request)
  await noteView(call, route.name, answer.shows, request.requestId)
  return answer
}

export const handler = entryOf(() => createHandler(fhirDependencies()))
