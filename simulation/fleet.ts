// The deployed functions as Lambda runs them: containers that serve one invocation at a time, and may die in it.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import * as z from 'zod/mini'
import { createHandler as createApi } from '../functions/api.ts'
import { createHandler as createDeliveryReport } from '../functions/delivery-report.ts'
import { isFilePath } from '../functions/files/paths.ts'
import { createHandler as createFiles } from '../functions/files.ts'
import { createHandler as createForm } from '../functions/form.ts'
import { createHandler as createInboundText } from '../functions/inbound-text.ts'
import { createHandler as createSweep } from '../functions/sweep.ts'
import { createHandler as createWakeUp } from '../functions/wake-up.ts'
import type { GatewayEvent } from '../local/server/gateway-event.ts'
import type { Service } from '../local/service.ts'
import { contextFor, type Handlers } from '../local/world/deliveries.ts'
import type { Deps } from '../shared/loop/deps.ts'

type Form = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>
type Functions = Handlers & Pick<Service, 'api' | 'files'> & { form: Form }
export type FunctionName = keyof Functions

const create: { readonly [K in FunctionName]: (deps: Deps) => Functions[K] } = {
  inboundText: createInboundText,
  wakeUp: createWakeUp,
  sweep: createSweep,
  deliveryReport: createDeliveryReport,
  api: createApi,
  files: createFiles,
  form: createForm,
}

/** As the stack sets it; the API's is shorter. */
export const functionTimeoutMs = 20_000

/** An invocation that will never end: its container died in it. */
export class Crashed extends Error {
  override name = 'Crashed'
}

/** One invocation, from its start to its end or death. */
export type Run = {
  readonly id: number
  readonly name: FunctionName
  readonly startedAt: number
  readonly skewMs: number
  /** Partition keys, phones and the like that it has been about. */
  readonly subjects: Set<string>
  calls: number
  /** It is there to show something, and may change nothing. */
  readonly onlyLooks: boolean
  /** A fault hit it, or it died: what it had done may be done again. */
  disturbed: boolean
  /** A fault hit one of its own calls. */
  hit: boolean
  dead: boolean
  /** Ends the invocation without its ever going on. */
  die: (error: Crashed) => void
}

type Container<K extends FunctionName> = { run: Run | null; release: number; handler: Functions[K] }

/** Wires a container of a release: what its invocations are given. */
export type Wire = (running: () => Run, release: number) => Deps

export type FleetOptions = {
  wire: Wire
  now: () => number
  skewMs: () => number
  /** Whether an invocation may die, and others must know whom it was about. */
  mortal: boolean
  /** The release a new invocation lands on. */
  release: () => number
  onEnd: (run: Run) => void
}

export class Fleet {
  readonly #options: FleetOptions
  readonly #idle: { [K in FunctionName]: Container<K>[] } = {
    inboundText: [],
    wakeUp: [],
    sweep: [],
    deliveryReport: [],
    api: [],
    files: [],
    form: [],
  }
  #runs = 0

  constructor(options: FleetOptions) {
    this.#options = options
  }

  /** What the world feeds. */
  readonly handlers: Handlers = {
    inboundText: (event) =>
      this.#invoke(
        'inboundText',
        (run) => run(event, noDeadline),
        () => event.Records.map(senderOf),
      ),
    wakeUp: (event) =>
      this.#invoke(
        'wakeUp',
        (run) => run(event, noDeadline),
        () => event.Records.map(chartOf),
      ),
    sweep: (event) => this.#invoke('sweep', (run) => run(event, noDeadline)),
    deliveryReport: (event) => this.#invoke('deliveryReport', (run) => run(event, noDeadline)),
  }

  /** Those about files have a function of their own, as on AWS. */
  readonly api = (event: GatewayEvent): Promise<APIGatewayProxyStructuredResultV2> =>
    this.#invoke(isFilePath(event.rawPath) ? 'files' : 'api', (run) => run(event, noDeadline))

  readonly form: Form = (event) =>
    this.#invoke('form', (run) => run(event), undefined, event.requestContext.http.method === 'GET')

  get runs(): number {
    return this.#runs
  }

  async #invoke<K extends FunctionName, R>(
    name: K,
    start: (handler: Functions[K]) => Promise<R>,
    about: () => readonly string[] = () => [],
    onlyLooks = false,
  ): Promise<R> {
    const container = this.#take(name)
    const { now, skewMs, onEnd, mortal } = this.#options
    const { promise: death, reject: die } = Promise.withResolvers<never>()
    this.#runs += 1
    const run: Run = {
      id: this.#runs,
      name,
      startedAt: now(),
      skewMs: skewMs(),
      subjects: new Set(mortal ? about() : []),
      calls: 0,
      disturbed: false,
      hit: false,
      dead: false,
      die,
      onlyLooks,
    }
    container.run = run
    try {
      const work = start(container.handler)
      return await (mortal ? Promise.race([work, death]) : work)
    } finally {
      onEnd(run)
      if (!run.dead) {
        container.run = null
        this.#idle[name].push(container)
      }
    }
  }

  #take<K extends FunctionName>(name: K): Container<K> {
    const release = this.#options.release()
    const idle = this.#idle[name]
    const at = idle.findIndex((each) => each.release === release)
    const [warm] = at < 0 ? [] : idle.splice(at, 1)
    return warm ?? this.#start(name, release)
  }

  #start<K extends FunctionName>(name: K, release: number): Container<K> {
    const running = (): Run => {
      if (container.run === null) throw new Error('a call outside of an invocation')
      return container.run
    }
    const handler = create[name](this.#options.wire(running, release))
    const container: Container<K> = { run: null, release, handler }
    return container
  }
}

/**
 * Without the time that is left: middy would set a real timer by it. The world's clock ends what runs too long.
 */
const noDeadline = ((): Context => {
  const { getRemainingTimeInMillis: _, ...context } = contextFor('simulated', 'simulated')
  return z.custom<Context>().parse(context)
})()

type Body = { body: string }

const senderOf = ({ body }: Body): string => JSON.parse(JSON.parse(body).Message).originationNumber

function chartOf({ body }: Body): string {
  const { clinicId, patientId } = JSON.parse(body)
  return `${clinicId}#${patientId}`
}
