// Sees everything the world did, and holds it against what must be true.
import type { Commit } from '../../shared/chart/events.ts'
import { applyCommit } from '../../shared/chart/evolve.ts'
import type { ChartKey } from '../../shared/ids.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { World } from '../world/world.ts'
import type { Plan } from './faults/plan.ts'
import type { Run } from './fleet.ts'
import type { Invariant, Violation } from './invariants/invariant.ts'
import type { Person } from './people/person.ts'
import { firstSeen, type Seen, said } from './seen.ts'
import { Trace } from './trace.ts'

/** After so many the run is of no more use. */
const violationsAtMost = 25
const requestsKept = 60

export class Witness {
  readonly world: World
  readonly plan: Plan
  readonly violations: Violation[] = []
  readonly seen = new Map<string, Seen>()
  readonly counts = { events: 0, commits: 0, texts: 0, pages: 0, alerts: 0, calls: 0 }
  /** Kinds of events that have happened: what a set of scenarios covers. */
  readonly eventTypes = new Set<string>()
  readonly #invariants: readonly Invariant[]
  readonly #byPhone = new Map<string, Seen>()
  readonly #byAlert = new Map<string, Seen>()
  readonly #trace: Trace

  /** @param watch a partition key whose story is kept, line by line */
  constructor(world: World, plan: Plan, invariants: readonly Invariant[], watch: string | null) {
    this.world = world
    this.plan = plan
    this.#invariants = invariants
    this.#trace = new Trace(watch)
  }

  get traceHash(): string {
    return this.#trace.hash
  }

  get story(): readonly string[] {
    return this.#trace.story
  }

  now(): number {
    return this.world.now()
  }

  meet(person: Person): Seen {
    const seen = firstSeen(person)
    this.seen.set(seen.pk, seen)
    return seen
  }

  /** Writes one line into the trace: same seed, same lines. */
  trace(about: Seen | null, line: string): void {
    this.#trace.write(this.now(), `${about?.pk ?? ''} ${line}`, () => about?.pk)
  }

  /** One attempt of a call; told in the story of the patient it is about. */
  called(subject: string, line: string): void {
    this.counts.calls += 1
    this.#trace.write(this.now(), line, () => this.#about(subject)?.pk)
  }

  fail(invariant: string, seen: Seen | null, detail: string): void {
    if (this.violations.length >= violationsAtMost) return
    const at = new Date(this.now()).toISOString()
    this.trace(seen, `VIOLATED ${invariant}: ${detail}`)
    this.violations.push({ invariant, patient: seen?.pk ?? null, at, detail })
  }

  get isOver(): boolean {
    return this.violations.length >= violationsAtMost
  }

  /** Since when nothing has gone wrong for this patient; `Infinity` during an outage. */
  calmSince(seen: Seen): number {
    return Math.max(seen.troubledAt, this.plan.upSince(this.now()))
  }

  /** Something will be so, by so long after it was begun or after the last fault, whichever is later. */
  promise(
    invariant: string,
    seen: Seen,
    within: { ms: number; kept: () => boolean; detail: string },
    since = this.now(),
  ): void {
    this.world.at(Math.max(since, this.now()) + within.ms, () => {
      if (within.kept()) return
      const calm = this.calmSince(seen)
      if (calm <= since) return this.fail(invariant, seen, within.detail)
      const from = calm === Number.POSITIVE_INFINITY ? this.now() : calm
      this.promise(invariant, seen, within, from)
    })
  }

  committed(key: ChartKey, commit: Commit): void {
    const seen = this.seen.get(chartPk(key))
    if (seen === undefined || commit.version !== seen.chart.version + 1) return
    const before = seen.chart
    seen.chart = applyCommit(before, commit)
    seen.commits += 1
    this.counts.commits += 1
    this.counts.events += commit.events.length
    this.#remember(seen, commit)
    this.trace(seen, `commit ${commit.version} ${commit.events.map(said).join(', ')}`)
    for (const each of this.#invariants) each.commit?.(this, seen, commit, before)
  }

  #remember(seen: Seen, { events }: Commit): void {
    for (const event of events) {
      this.eventTypes.add(event.type)
      switch (event.type) {
        case 'TextRequested':
          keep(seen.requests, event.textId, {
            class: event.class,
            purpose: event.purpose,
            at: this.now(),
          })
          break
        case 'TextReceived': {
          // What the words meant, whatever the service makes of them.
          const meaning = seen.posted.get(event.messageId)
          if (meaning === 'stop') seen.stoppedAt ??= this.now()
          if (meaning === 'start') seen.stoppedAt = null
          break
        }
        case 'AlertRaised':
          this.counts.alerts += 1
          this.#byAlert.set(event.alertId, seen)
          break
        case 'CheckInOpened':
          keep(seen.instruments, event.checkInId, event.instrument)
          break
        case 'PatientEnrolled':
        case 'DetailsChanged':
          seen.movedAt = this.now()
          this.#byPhone.set(event.details.phone, seen)
      }
    }
  }

  published(run: Run, subject: string, body: string): Seen | null {
    const [phone = '', textId = ''] = subject.split('/')
    const seen = this.#byPhone.get(phone)
    this.counts.texts += 1
    if (seen === undefined) return null
    this.trace(seen, `text ${textId} by ${run.id}: ${body}`)
    const request = seen.requests.get(textId) ?? null
    for (const each of this.#invariants)
      each.text?.(this, seen, { textId, phone, body, request, run })
    note(seen.copies, `${phone}/${textId}`, run)
    return seen
  }

  paged(run: Run, subject: string): Seen | null {
    const [alertId = '', pageId = ''] = subject.split('/')
    const seen = this.#byAlert.get(alertId)
    this.counts.pages += 1
    if (seen === undefined) return null
    this.trace(seen, `page ${pageId} about ${alertId} by ${run.id}`)
    for (const each of this.#invariants) each.page?.(this, seen, { alertId, pageId, run })
    note(seen.copies, pageId, run)
    return seen
  }

  armed(name: string, at: number): void {
    const seen = this.seen.get(name.replace(/-\d+$/, '').replace('.', '#'))
    if (seen === undefined) return
    seen.armed = [...seen.armed.filter((each) => each > this.now()), at]
  }

  written(where: string, text: string): void {
    for (const each of this.#invariants) each.written?.(this, where, text)
  }

  ended(run: Run): void {
    for (const each of this.#invariants) each.ended?.(this, run)
  }

  /** A fault hit what this is about: a partition key, a phone, a schedule's name or an alert's. */
  trouble(subject: string, at = this.now()): void {
    const seen = this.#about(subject)
    if (seen) seen.troubledAt = Math.max(seen.troubledAt, at)
  }

  /** Whom a partition key, a phone, a schedule's name or an alert's id is about. */
  #about(subject: string): Seen | undefined {
    const [first = ''] = subject.split('/')
    return (
      this.seen.get(first) ??
      this.#byPhone.get(first) ??
      this.#byAlert.get(first) ??
      this.seen.get(first.replace(/-\d+$/, '').replace('.', '#'))
    )
  }

  lookWhenCalm(seen: Seen): void {
    if (this.now() - this.calmSince(seen) < 30 * 60_000) return
    for (const each of this.#invariants) each.calm?.(this, seen)
  }

  finish(): void {
    for (const seen of this.seen.values()) {
      this.lookWhenCalm(seen)
      for (const each of this.#invariants) each.end?.(this, seen)
    }
  }
}

function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value)
  if (map.size <= requestsKept) return
  for (const oldest of map.keys()) {
    map.delete(oldest)
    return
  }
}

function note(copies: Map<string, Run[]>, id: string, run: Run): void {
  const known = copies.get(id)
  if (known) known.push(run)
  else keep(copies, id, [run])
}
