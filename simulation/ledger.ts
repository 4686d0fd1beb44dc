// What is known of a run so far, and what invariants do with it: look, promise, and find at fault.

import type { World } from '../local/world/world.ts'
import { Directory } from './directory.ts'
import type { Plan } from './faults/plan.ts'
import type { Run } from './fleet.ts'
import { PageTimes } from './page-times.ts'
import type { Person } from './people/person.ts'
import { firstSeen, type Seen } from './seen.ts'
import { Trace } from './trace.ts'

/** After so many the run is of no more use. */
const violationsAtMost = 25

export type Violation = { invariant: string; patient: string | null; at: string; detail: string }

export class Ledger {
  readonly world: World
  readonly plan: Plan
  readonly violations: Violation[] = []
  readonly seen: ReadonlyMap<string, Seen>
  readonly counts = {
    events: 0,
    commits: 0,
    texts: 0,
    pages: 0,
    alerts: 0,
    calls: 0,
    wakeUps: 0,
    /** Those that found their work done. */
    idleWakeUps: 0,
  }
  /** By request: patients that somebody is on record to have been told of. */
  readonly #sights = new Map<string, Set<string>>()
  /** By clinic: pages about emergency access, and accesses that were given. */
  readonly #emergencies = new Map<string, { told: number; opened: Set<string> }>()
  /** Kinds of events that have happened: what a set of scenarios covers. */
  readonly eventTypes = new Set<string>()
  /** How long people waited for a page. */
  readonly pageTimes: PageTimes
  protected readonly directory = new Directory()
  readonly #trace: Trace

  /** @param watch a partition key whose story is kept, line by line */
  constructor(world: World, plan: Plan, watch: string | null) {
    this.world = world
    this.plan = plan
    this.pageTimes = new PageTimes(plan)
    this.#trace = new Trace(watch)
    this.seen = this.directory.patients
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
    this.directory.patients.set(seen.pk, seen)
    return seen
  }

  /** Writes one line into the trace: same seed, same lines. */
  trace(about: Seen | null, line: string): void {
    this.#trace.write(this.now(), `${about?.pk ?? ''} ${line}`, () => about?.pk)
  }

  /** One attempt of a call; told in the story of the patient it is about. What only looked leaves no other trace. */
  called(subject: string, onlyLooked: boolean, line: () => string): void {
    this.counts.calls += 1
    const whose = () => this.directory.of(subject)?.pk
    if (onlyLooked) this.#trace.tell(this.now(), line, whose)
    else this.#trace.write(this.now(), line(), whose)
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
    this.world.at(Math.max(since, this.now()) + within.ms + this.plan.slackMs(), () => {
      if (within.kept()) return
      const calm = this.calmSince(seen)
      if (calm <= since) return this.fail(invariant, seen, within.detail)
      const from = calm === Number.POSITIVE_INFINITY ? this.now() : calm
      this.promise(invariant, seen, within, from)
    })
  }

  sighted(requestId: string, patientIds: readonly string[]): void {
    const known = this.#sights.get(requestId) ?? new Set()
    for (const each of patientIds) known.add(each)
    this.#sights.set(requestId, known)
  }

  /** An answer is heard: whom it tells of must be on record by now. */
  answered(requestId: string, told: readonly string[]): void {
    const known = this.#sights.get(requestId)
    this.#sights.delete(requestId)
    const missing = told.filter((each) => !known?.has(each))
    if (missing.length > 0)
      this.fail('views-are-recorded', null, `${requestId} told of ${missing.join()}`)
  }

  emergencyTold(clinicId: string): void {
    this.#emergenciesOf(clinicId).told += 1
  }

  emergencyOpened(clinicId: string, accessId: string): void {
    const { told, opened } = this.#emergenciesOf(clinicId)
    opened.add(accessId)
    if (told < opened.size) this.fail('emergencies-are-told', null, `${accessId} of ${clinicId}`)
  }

  #emergenciesOf(clinicId: string) {
    const known = this.#emergencies.get(clinicId) ?? { told: 0, opened: new Set<string>() }
    this.#emergencies.set(clinicId, known)
    return known
  }

  /** The patient whom an invocation was about, as far as its calls tell. */
  whose({ subjects }: Run): Seen | null {
    for (const subject of subjects) {
      const seen = this.directory.of(subject)
      if (seen) return seen
    }
    return null
  }
}
