// What handlers and the loop need, with everything they did kept for looking at.
import clinicsFile from '../../clinics.json' with { type: 'json' }
import { localLinkKeys, localNumberKeys } from '../../local/number-keys.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { AnyPage, SendResult } from '../../shared/gateways/types.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import {
  type ChartKey,
  ClinicId,
  Instant,
  PatientId,
  PhoneNumber,
} from '../../shared/vocabulary/ids.ts'

const parsed = parseClinics(clinicsFile)
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))

/** The clinics that ship. */
export const clinics: readonly Clinic[] = parsed.clinics
export const demo = clinics[0]!
export const key = (patientId: string, clinicId = 'demo'): ChartKey => ({
  clinicId: ClinicId.parse(clinicId),
  patientId: PatientId.parse(patientId),
})
export const at = (text: string): Instant => Instant.parse(new Date(text).toISOString())
export const phone = (text: string): PhoneNumber => PhoneNumber.parse(text)

export type SentText = { to: string; body: string; class: string; at: Instant }
export type SentPage = AnyPage & { to: string; at: Instant }

export type TestDeps = Deps & {
  /** The clock; set it to move time. */
  clock: { now: Instant }
  sent: SentText[]
  paged: SentPage[]
  armed: { patientId: string; at: Instant }[]
  lines: string[]
  counted: string[]
  /** What the next sends do instead of succeeding. */
  failing: { texts: SendResult | Error | null; pages: SendResult | Error | null }
}

export function testDeps(now: string, store: EventStore = memoryStore()): TestDeps {
  const clock = { now: at(now) }
  const sent: SentText[] = []
  const paged: SentPage[] = []
  const armed: TestDeps['armed'] = []
  const lines: string[] = []
  const counted: string[] = []
  const failing: TestDeps['failing'] = { texts: null, pages: null }
  let count = 0
  const settle = (outcome: SendResult | Error | null, done: () => void): SendResult => {
    if (outcome instanceof Error) throw outcome
    if (outcome) return outcome
    done()
    count += 1
    return { kind: 'sent', carrierId: `carrier-${count}` }
  }
  const line = (message: string, data?: object) =>
    lines.push(`${message} ${JSON.stringify(data ?? {})}`)
  return {
    clinics,
    numbers: localNumberKeys,
    links: { ...localLinkKeys, base: 'https://screen.example/c/' },
    screen: 'https://screen.example',
    store,
    clock,
    sent,
    paged,
    armed,
    lines,
    counted,
    failing,
    now: () => clock.now,
    log: { info: line, warn: line, error: line },
    metrics: { count: (name) => counted.push(name) },
    texts: {
      send: async ({ to, body, class: kind }) =>
        settle(failing.texts, () => sent.push({ to, body, class: kind, at: clock.now })),
    },
    pages: {
      publish: async (page) =>
        settle(failing.pages, () => paged.push({ ...page, to: 'topic', at: clock.now })),
      text: async (page, to) =>
        settle(failing.pages, () => paged.push({ ...page, to, at: clock.now })),
    },
    wakeUps: {
      arm: async ({ patientId, at: when }) => {
        armed.push({ patientId, at: when })
      },
    },
  }
}
