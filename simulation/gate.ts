// Every call of every AWS client passes here and meets what the plan has for it.
import type { Gate, Operation } from '../local/service.ts'
import { ServiceError } from '../local/world/clients.ts'
import { type Plan, serviceOf, type Verdict } from './faults/plan.ts'
import { Crashed, functionTimeoutMs, type Run } from './fleet.ts'

/** What the SDK does by itself: three attempts, but one for SNS, since a text may not be sent twice by a retry. */
const attemptsOf = (operation: Operation): number => (serviceOf(operation) === 'sns' ? 1 : 3)
const timeoutMs = 3_000
const backoffMs = 100

export type GateOptions = {
  plan: Plan
  now: () => number
  sleep: (ms: number) => Promise<void>
  /** Hears of every attempt and what became of it. */
  onCall: (run: Run, operation: Operation, subject: string, outcome: Verdict) => void
  /** Hears of every call that came back with nothing but an error, after all attempts. */
  onFailed: (operation: Operation, subject: string) => void
  /** Hears of every call that took effect and was not refused. */
  onEffect: (run: Run, operation: Operation, subject: string) => void
}

/** The gate of one container. In a dead invocation nothing ever comes back. */
export function gateOf(running: () => Run, options: GateOptions): Gate {
  return options.plan.besideEachOther ? faultyGate(running, options) : openGate(running, options)
}

/** Where nothing fails and nothing takes time, a call is only noted. */
function openGate(running: () => Run, { onCall, onEffect }: GateOptions): Gate {
  return (operation, subject, call) => {
    const run = running()
    run.calls += 1
    onCall(run, operation, subject, 'fine')
    if (serviceOf(operation) === 'dynamodb') return call()
    return call().then((result) => {
      onEffect(run, operation, subject)
      return result
    })
  }
}

function faultyGate(running: () => Run, options: GateOptions): Gate {
  const { plan, sleep } = options
  return async (operation, subject, call) => {
    const run = running()
    run.calls += 1
    run.subjects.add(subject)
    let earlier: Verdict | null = null
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt >= attemptsOf(operation)
      const latencyMs = plan.latencyMs(run)
      if (latencyMs > 0) await alive(run, options, sleep(latencyMs))
      // What runs beside the call it died in makes no call any more.
      else if (run.dead) await dead(run)
      const outcome = plan.verdict({ operation, subject, now: options.now(), run, earlier, isLast })
      options.onCall(run, operation, subject, outcome)
      const made = async () => {
        const result = await call()
        options.onEffect(run, operation, subject)
        return result
      }
      if (outcome === 'fine') return made()
      const error = await meet(run, options, outcome, made)
      if (isLast || !error.again) {
        options.onFailed(operation, subject)
        throw error.thrown
      }
      earlier = outcome
      await alive(run, options, sleep(backoffMs * attempt))
    }
  }
}

type Met = { thrown: Error; again: boolean }

async function meet(
  run: Run,
  options: GateOptions,
  verdict: Exclude<Verdict, 'fine'>,
  call: () => Promise<unknown>,
): Promise<Met> {
  struck(run)
  const failed = (name: string, again = true): Met => ({
    thrown: new ServiceError(name, 'simulated'),
    again,
  })
  switch (verdict) {
    case 'crash-before':
      return dead(run)
    case 'crash-after':
      await call()
      return dead(run)
    case 'lost':
      await alive(run, options, options.sleep(timeoutMs))
      return failed('TimeoutError')
    case 'unheard':
      // Nor does the caller hear why it was refused.
      await call().catch(() => undefined)
      await alive(run, options, options.sleep(timeoutMs))
      return failed('TimeoutError')
    case 'throttled':
      return failed('ThrottlingException')
    case 'down':
      return failed('InternalServerError')
    case 'opted-out':
      return failed('OptedOutException', false)
  }
}

function struck(run: Run): void {
  run.hit = true
  run.disturbed = true
}

/** Waits, unless the invocation dies meanwhile or its time is up. */
async function alive(run: Run, { now }: GateOptions, wait: Promise<void>): Promise<void> {
  await wait
  if (run.dead || now() - run.startedAt > functionTimeoutMs) await dead(run)
}

/** The invocation ends here for good: whoever waits for this call waits for ever. */
function dead(run: Run): Promise<never> {
  if (!run.dead) {
    run.dead = true
    struck(run)
    run.die(new Crashed())
  }
  return new Promise(() => undefined)
}
