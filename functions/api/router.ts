// From an event to its route: middy's router, told what else a path could be asked.
import httpRouterHandler from '@middy/http-router'
import type { Deps } from '../../shared/loop/deps.ts'
import { admitted } from './admission.ts'
import { answer, isKnown, type Result, unchanged } from './answer.ts'
import type { Call } from './call.ts'
import { NotAllowed, Problem } from './problem.ts'
import type { ApiEvent, Request } from './request.ts'
import { type Route, routes } from './routes.ts'
import type { Served } from './row.ts'
import { noteView } from './who-saw.ts'

/** @param served other rows than the API's own, for tests of what any row can say */
export function router(deps: Deps, served: readonly Route[] = routes) {
  return httpRouterHandler<ApiEvent, Result>({
    routes: served.map((route) => ({
      method: route.method,
      path: route.path,
      handler: (event: ApiEvent) => serve(deps, route, event),
    })),
    notFoundResponse: nothingThere(served),
  })
}

async function serve(deps: Deps, route: Route, event: ApiEvent): Promise<Result> {
  const call = await admitted(deps, route, event)
  const params = decoded(event.pathParameters ?? {})
  const made = await answered(call, route, { name: route.name, params, event })
  const { etag } = made
  if (route.revalidates && etag !== null && isKnown(event, etag)) return unchanged(etag)
  return answer(200, made)
}

/** What the route makes of it, written down before anybody sees it. */
async function answered(call: Call, { name, serve }: Route, request: Request): Promise<Served> {
  const { requestId } = request.event.requestContext
  try {
    const made = await serve(call, request)
    await noteView(call, name, made.shows, requestId)
    return made
  } catch (error) {
    // A refusal may show how the patient stands now.
    const { patientId } = request.params
    if (error instanceof Problem && error.standing && patientId !== undefined)
      await noteView(call, name, [patientId], requestId)
    throw error
  }
}

/** The path arrives as it was sent. What cannot be decoded is nobody's id. */
function decoded(params: Readonly<Record<string, string | undefined>>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
    )
  } catch {
    throw new Problem(404, 'no such call')
  }
}

/** A path of ours with another method is a 405 and says what there is instead; any other is nothing of ours. */
function nothingThere(served: readonly Route[]) {
  const ours = [...Map.groupBy(served, ({ path }) => path)].map(([path, here]) => ({
    form: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
    allowed: here.map(({ method }) => method),
  }))
  return ({ path }: { path: string }): never => {
    const here = ours.find(({ form }) => form.test(path))
    throw here ? new NotAllowed(here.allowed) : new Problem(404, 'no such call')
  }
}
