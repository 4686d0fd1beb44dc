// Hears all that the service tells others than the patient, by the logger, metrics and gateways that are deployed.
import { format } from 'node:util'
import type { CreateScheduleCommand } from '@aws-sdk/client-scheduler'
import type { PublishCommand } from '@aws-sdk/client-sns'
import { afterEach, beforeEach, vi } from 'vitest'
import { observers } from '../../functions/edge/observers.ts'
import { snsPages } from '../../shared/gateways/pages.ts'
import { schedulerWakeUps } from '../../shared/gateways/wake-ups.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { clinics } from '../support/deps.ts'
import { remember, type Secrets, type Told } from './told.ts'

/** What was told in this test, and what may not be. */
export const told: Told[] = []
export const secrets: Secrets = { phones: new Set(), words: new Set() }

export const tell = (kind: Told['kind'], text: string) => told.push({ kind, text })

/** Each test of the file hears from its own beginning; what goes to stdout and stderr is a line each. */
export function listen(): void {
  beforeEach(() => {
    told.length = 0
    secrets.phones.clear()
    secrets.words.clear()
    for (const level of ['info', 'warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((...given) =>
        tell('line', lambdaLine(level, given)),
      )
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((chunk) => {
        for (const line of String(chunk).split('\n')) if (line !== '') tell('line', line)
        return true
      })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })
}

/** As Lambda's runtime writes what goes to the console, set to JSON: one value whole, more of them as a sentence. */
function lambdaLine(level: string, given: readonly unknown[]): string {
  const message = given.length === 1 ? given[0] : format(...given)
  const timestamp = new Date().toISOString()
  return JSON.stringify({ timestamp, level: level.toUpperCase(), requestId: 'request-1', message })
}

/** What the deployed gateways write for each page and wake-up, beside whoever does it. */
export function overheard(deps: Deps): Pick<Deps, 'pages' | 'wakeUps' | 'texts'> {
  const { pages, wakeUps, texts } = deps
  const toPager = {
    send: async ({ input }: PublishCommand) => {
      tell('page', [input.Subject, input.Message].join('\n'))
      return { MessageId: 'x' }
    },
  }
  const toScheduler = {
    send: async ({ input }: CreateScheduleCommand) => {
      tell('schedule', JSON.stringify(input))
      tell('queue message', input.Target?.Input ?? '')
    },
  }
  const byClinic = (value: string) => Object.fromEntries(clinics.map(({ id }) => [id, value]))
  const numbers = Object.fromEntries(clinics.map(({ id, textNumber }) => [id, textNumber]))
  const echo = snsPages(toPager, byClinic('arn'), numbers)
  const target = { group: 'group', queueArn: 'queue', roleArn: 'role' }
  const echoWakeUps = schedulerWakeUps(toScheduler, target)
  return {
    texts: {
      send: (text) => {
        remember(secrets, text)
        return texts.send(text)
      },
    },
    pages: {
      publish: async (page) => {
        await echo.publish(page)
        return pages.publish(page)
      },
      text: async (page, to) => {
        await echo.text(page, to)
        secrets.phones.add(to)
        return pages.text(page, to)
      },
    },
    wakeUps: {
      arm: async (wakeUp) => {
        await echoWakeUps.arm(wakeUp)
        return wakeUps.arm(wakeUp)
      },
    },
  }
}

/** Errors that come out of these then quote all that went in, with lines that look like frames of a stack. */
export function quoting<T extends object>(part: T): T {
  const wrapped = Object.entries(part).map(([name, method]) => [
    name,
    (...given: unknown[]) => {
      const answer: unknown = method(...given)
      // What only reckons answers at once, and stays so.
      if (!(answer instanceof Promise)) return answer
      return answer.catch((error: unknown) => {
        if (!(error instanceof Error) || error.constructor.name !== 'ServiceError') throw error
        throw quote(error.name, given)
      })
    },
  ])
  return { ...part, ...Object.fromEntries(wrapped) }
}

export function quote(name: string, given: unknown): Error {
  const words = JSON.stringify(given)
  const error = new Error(
    `cannot take ${words}\n    at ${words}\n    at ${words.slice(0, 200)}:1:1`,
  )
  return Object.assign(error, { name, $metadata: { input: given } })
}

/** Logged and counted as deployed, and as before. */
export function observed(deps: Deps): Deps {
  const { log, metrics } = observers()
  const both =
    (level: keyof Deps['log']): Deps['log']['info'] =>
    (message, data) => {
      deps.log[level](message, data)
      log[level](message, data)
    }
  return {
    ...deps,
    log: { info: both('info'), warn: both('warn'), error: both('error') },
    metrics: {
      count: (name) => {
        deps.metrics.count(name)
        metrics.count(name)
      },
    },
  }
}
