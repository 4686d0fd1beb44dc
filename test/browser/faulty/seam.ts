// Between the application and its service: requests are slowed, refused and cut off here, and answers lost.
import type { BrowserContext, Request, Route } from 'playwright-core'
import { meet, quietly } from './meet.ts'
import { fair, type Roll, roll, type Weather } from './weather.ts'

/** Takes a request for itself, to answer what is not so; false leaves it to the weather. */
export type Lie = (route: Route, call: string) => Promise<boolean>

export type Seam = {
  weather: () => Weather
  change: (weather: Weather) => Promise<void>
  /** Time has passed for what is slow. */
  passed: (ms: number) => Promise<void>
  /** Nothing is on its way but what is held up. */
  quiet: () => Promise<void>
  /** How many requests have been made so far. */
  made: () => number
  /** What requests have met, by kind. */
  met: ReadonlyMap<string, number>
  lie: (lie: Lie | null) => void
}

const api = /\/api\//
/** What the application waits for. */
const waited = /\/(api|sign-in)\/|\.js$/

export async function openSeam(context: BrowserContext, seed: number): Promise<Seam> {
  const onTheWay = new Set<Request>()
  const held = new Map<Request, { leftMs: number; go: () => Promise<void> }>()
  const times = new Map<string, number>()
  const met = new Map<string, number>()
  const tokens = new Set<string>()
  const dead = new Set<string>()
  let weather = fair
  let made = 0
  let liar: Lie | null = null

  context.on('request', (request) => {
    if (!waited.test(request.url())) return
    made += 1
    onTheWay.add(request)
  })
  const over = (request: Request) => {
    onTheWay.delete(request)
    held.delete(request)
  }
  context.on('requestfinished', over)
  context.on('requestfailed', over)

  const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1)
  const drawn = (call: string): Roll => {
    const name = `${weather.name} ${call}`
    const turn = (times.get(name) ?? 0) + 1
    times.set(name, turn)
    return roll(weather, seed, `${name} ${turn}`)
  }
  /** Held up until enough time has passed, or the weather is fair again. */
  const hold = (route: Route, seconds: number, go: () => Promise<void>) => {
    held.set(route.request(), { leftMs: seconds * 1_000, go })
  }

  await context.route(api, async (route) => {
    const request = route.request()
    const call = callOf(request)
    if (await liar?.(route, call)) return
    const token = request.headers().authorization ?? ''
    tokens.add(token)
    if (weather.isOffline) {
      count('offline')
      return quietly(route.abort('internetdisconnected'))
    }
    if (dead.has(token)) {
      count('token ended')
      // As API Gateway says it.
      return quietly(route.fulfill({ status: 401, json: { message: 'Unauthorized' } }))
    }
    const { fault, seconds } = drawn(call)
    if (fault) count(fault)
    await meet(route, fault, (go) => hold(route, seconds, go))
  })

  const release = async () => {
    const all = [...held.values()]
    held.clear()
    for (const { go } of all) await go()
  }
  return {
    met,
    weather: () => weather,
    made: () => made,
    lie: (lie) => {
      liar = lie
    },
    change: async (next) => {
      if (next.tokensEnd) for (const token of tokens) dead.add(token)
      if (weather.isOffline !== next.isOffline) await context.setOffline(next.isOffline === true)
      weather = next
      if (next === fair) await release()
    },
    passed: async (ms) => {
      for (const [request, each] of held) {
        each.leftMs -= ms
        if (each.leftMs > 0) continue
        held.delete(request)
        await each.go()
      }
    },
    quiet: async () => {
      for (let tries = 0; tries < 4_000; tries += 1) {
        if ([...onTheWay].every((request) => held.has(request))) return
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      throw new Error(`never answered: ${[...onTheWay].map(callOf).join(', ')}`)
    },
  }
}

/** "POST /alerts/a-1/take" */
export function callOf(request: Request): string {
  const { pathname, search } = new URL(request.url())
  return `${request.method()} ${pathname.replace(/^\/api/, '')}${search}`
}
