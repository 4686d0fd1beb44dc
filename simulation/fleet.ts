// The deployed functions as Lambda runs them: containers that serve one invocation at a time, and may die in it.
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
  SQSRecord,
} from 'aws-lambda'
import * as z from 'zod/mini'
import { createHandler as createApi } from '../functions/api.ts'
import { createHandler as createDeliveryReport } from '../functions/delivery-report.ts'
import { receivesOf, standsForWakeUp } from '../functions/edge/sqs.ts'
import type { FhirDeps } from '../functions/fhir/deps.ts'
import { createHandler as createFhir } from '../functions/fhir.ts'
import { isFilePath } from '../functions/files/paths.ts'
import { createHandler as createFiles } from '../functions/files.ts'
import { createHandler as createForm } from '../functions/form.ts'
import { createHandler as createInboundText } from '../functions/inbound-text.ts'
import { createHandler as createSweep } from '../functions/sweep.ts'
import { createHandler as createWakeUp } from '../functions/wake-up.ts'
import { memoryFiles } from '../local/export-files.ts'
import type { GatewayEvent } from '../local/server/gateway-event.ts'
import { type Service, withoutTakeBack } from '../local/service.ts'
import { contextFor, type Handlers } from '../local/world/deliveries.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { memoryAssertions } from '../shared/store/memory-assertions.ts'

type Form = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>
type Functions = Handlers & Pick<Service, 'api' | 'fhir' | 'files'> & { form: Form }
export type FunctionName = keyof Functions

const create: { readonly [K in FunctionName]: (deps: Deps) => Functions[K] } = {
  inboundText: (deps) => createInboundText(withoutTakeBack(deps)),
  wakeUp: createWakeUp,
  sweep: createSweep,
  deliveryReport: (deps) => createDeliveryReport(withoutTakeBack(deps)),
  api: createApi,
  fhir: (deps) => createFhir(withStaff(deps)),
  files: createFiles,
  form: (deps) => createForm(withoutTakeBack(deps)),
}

function functionOf({ rawPath }: GatewayEvent): 'api' | 'fhir' | 'files' {
  if (rawPath.startsWith('/fhir/')) return 'fhir'
  return isFilePath(rawPath) || rawPath.startsWith('/calendar/') ? 'files' : 'api'
}

/** A token here is whom it is for: how tokens are signed is no part of this. */
const withStaff = (deps: Deps): FhirDeps => ({
  ...deps,
  people: async (token) => JSON.parse(Buffer.from(token, 'base64url').toString()),
  systems: { issue: async () => '', verify: async () => null },
  assertions: memoryAssertions(),
  exports: { files: memoryFiles(), queue: { ask: async () => undefined } },
  wall: () => Date.parse(deps.now()),
})

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
  commits: number
  /** It is there to show something, and may change nothing. */
  readonly onlyLooks: boolean
  /** A fault hit it, or it died: what it had done may be done again. */
  disturbed: boolean
  /** A fault hit one of its own calls. */
  hit: boolean
  dead: boolean
  /** The message that it serves comes again should it die: so long that stands for a wake-up. */
  readonly comesAgain: boolean
  /** Something of its message comes again. */
  failed: boolean
  /** Ends the invocation without its ever going on. */
  die: (error: Crashed) => void
}

/** What is known of an invocation beforehand. */
type Invoked = { about?: () => readonly string[] } & Partial<Pick<Run, 'onlyLooks' | 'comesAgain'>>

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
  /** Hears of each text as the queue hands it on, by the carrier's id for it. */
  onText: (messageId: string) => void
}

export class Fleet {
  readonly #options: FleetOptions
  readonly #idle: { [K in FunctionName]: Container<K>[] } = {
    inboundText: [],
    wakeUp: [],
    sweep: [],
    deliveryReport: [],
    api: [],
    fhir: [],
    files: [],
    form: [],
  }
  #runs = 0

  constructor(options: FleetOptions) {
    this.#options = options
  }

  /** What the world feeds. */
  readonly handlers: Handlers = {
    inboundText: (event) => {
      for (const each of event.Records) this.#options.onText(textOf(each).inboundMessageId)
      return this.#invoke('inboundText', (run) => run(event, noDeadline), {
        about: () => event.Records.map(senderOf),
        comesAgain: event.Records.some(isFirst),
      })
    },
    wakeUp: (event) =>
      this.#invoke('wakeUp', (run) => run(event, noDeadline), {
        about: () => event.Records.map(chartOf),
        comesAgain: event.Records.some(isFirst),
      }),
    sweep: (event) => this.#invoke('sweep', (run) => run(event, noDeadline)),
    deliveryReport: (event) => this.#invoke('deliveryReport', (run) => run(event, noDeadline)),
  }

  /** Those about files and FHIR's have functions of their own, as on AWS. */
  readonly api = (event: GatewayEvent): Promise<APIGatewayProxyStructuredResultV2> =>
    this.#invoke(functionOf(event), (run) => run(event, noDeadline))

  readonly form: Form = (event) =>
    this.#invoke('form', (run) => run(event), {
      onlyLooks: event.requestContext.http.method === 'GET',
    })

  get runs(): number {
    return this.#runs
  }

  async #invoke<K extends FunctionName, R>(
    name: K,
    start: (handler: Functions[K]) => Promise<R>,
    { about = () => [], onlyLooks = false, comesAgain = false }: Invoked = {},
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
      commits: 0,
      disturbed: false,
      hit: false,
      dead: false,
      comesAgain,
      failed: true,
      die,
      onlyLooks,
    }
    container.run = run
    try {
      const work = start(container.handler)
      const answer = await (mortal ? Promise.race([work, death]) : work)
      run.failed = isPartly(answer)
      return answer
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

type Body = Pick<SQSRecord, 'body'>

const isFirst = (record: SQSRecord): boolean => standsForWakeUp({ receives: receivesOf(record) })

/** Whether some of a batch has failed. */
const isPartly = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'batchItemFailures' in answer &&
  Array.isArray(answer.batchItemFailures) &&
  answer.batchItemFailures.length > 0

const textOf = ({ body }: Body): { originationNumber: string; inboundMessageId: string } =>
  JSON.parse(JSON.parse(body).Message)

const senderOf = (record: Body): string => textOf(record).originationNumber

function chartOf({ body }: Body): string {
  const { clinicId, patientId } = JSON.parse(body)
  return `${clinicId}#${patientId}`
}
