// What becomes of a request that meets a fault.
import type { APIResponse, Route } from 'playwright-core'
import type { Fault } from './weather.ts'

const internal = { error: { code: 'internal', message: 'Something went wrong on our side.' } }

/** @param hold keeps what is slow until its time has passed */
export async function meet(
  route: Route,
  fault: Fault | null,
  hold: (go: () => Promise<void>) => void,
): Promise<void> {
  const answered = () => route.fetch()
  switch (fault) {
    case null:
      return quietly(route.continue())
    case 'slow-before':
      return hold(() => quietly(route.continue()))
    case 'slow-after': {
      const answer = await answered()
      return hold(() => quietly(route.fulfill({ response: answer })))
    }
    case 'broken-before':
      return quietly(route.fulfill(broken(500, internal)))
    case 'broken-after':
      await answered()
      return quietly(route.fulfill(broken(500, internal)))
    case 'timed-out-after':
      await answered()
      return quietly(route.fulfill(broken(504, { message: 'Endpoint request timed out' })))
    case 'turned-away':
      return quietly(route.fulfill(broken(429, { message: 'Too Many Requests' })))
    case 'cut-before':
      return quietly(route.abort('connectionrefused'))
    case 'cut-after':
      await answered()
      return quietly(route.abort('connectionreset'))
    case 'torn':
      return quietly(torn(route, await answered()))
  }
}

const broken = (status: number, json: unknown) => ({
  status,
  json,
  headers: { 'apigw-requestid': 'seam' },
})

async function torn(route: Route, answer: APIResponse): Promise<void> {
  const body = await answer.text()
  await route.fulfill({ response: answer, body: body.slice(0, body.length / 2) })
}

/** Whoever asked may have given up. */
export const quietly = (work: Promise<void>): Promise<void> => work.catch(() => undefined)
