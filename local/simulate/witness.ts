// Sees everything the world did, and holds it against what must be true.
import type { Commit } from '../../shared/chart/events.ts'
import { applyCommit } from '../../shared/chart/evolve.ts'
import type { ChartKey } from '../../shared/ids.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { World } from '../world/world.ts'
import { Directory } from './directory.ts'
import type { Plan } from './faults/plan.ts'
import type { Run } from './fleet.ts'
import type { Invariant, Looks, Violation } from './invariants/invariant.ts'
import type { Person } from './people/person.ts'
import { firstSeen, forget, note, remember, type Seen, said } from './seen.ts'
import { Trace } from './trace.ts'

/** After so many the run is of no more use. */
const violationsAtMost = 25

export class Witness {
  readonly world: World
  readonly plan: Plan
  readonly violations: Violation[] = []
  readonly seen: ReadonlyMap<string, Seen>
  readonly counts = { events: 0, commits: 0, texts: 0, pages: 0, alerts: 0, calls: 0 }
  /** Kinds of events that have happened: what a set of scenarios covers. */
  readonly eventTypes = new Set<string>()
  readonly #looks: { readonly [K in keyof Looks]-?: readonly NonNullable<Looks[K]>[] }
  readonly #directory = new Directory()
  readonly #trace: Trace

  /** @param watch a partition key whose story is kept, line by line */
  constructor(world: World, plan: Plan, invariants: readonly Invariant[], watch: string | null) {
    this.world = world
    this.plan = plan
    this.#looks = {
      commit: invariants.flatMap((each) => each.commit ?? []),
      text: invariants.flatMap((each) => each.text ?? []),
      page: invariants.flatMap((each) => each.page ?? []),
      written: invariants.flatMap((each) => each.written ?? []),
      unreadable: invariants.flatMap((each) => each.unreadable ?? []),
      named: invariants.flatMap((each) => each.named ?? []),
      ended: invariants.flatMap((each) => each.ended ?? []),
      calm: invariants.flatMap((each) => each.calm ?? []),
      end: invariants.flatMap((each) => each.end ?? []),
    }
    this.#trace = new Trace(watch)
    this.seen = this.#directory.patients
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
    this.#directory.patients.set(seen.pk, seen)
    return seen
  }

  /** Writes one line into the trace: same seed, same lines. */
  trace(about: Seen | null, line: string): void {
    this.#trace.write(this.now(), `${about?.pk ?? ''} ${line}`, () => about?.pk)
  }

  /** One attempt of a call; told in the story of the patient it is about. What only looked leaves no other trace. */
  called(subject: string, onlyLooked: boolean, line: () => string): void {
    this.counts.calls += 1
    const whose = () => this.#directory.of(subject)?.pk
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
    for (const look of this.#looks.commit) look(this, seen, commit, before)
    forget(seen, commit)
  }

  #remember(seen: Seen, { events }: Commit): void {
    for (const event of events) {
      this.eventTypes.add(event.type)
      remember(seen, event, this.now())
      if (event.type === 'AlertRaised') {
        this.counts.alerts += 1
        this.#directory.alerts.set(event.alertId, seen)
      }
      if (event.type === 'PatientEnrolled' || event.type === 'DetailsChanged')
        this.#directory.phones.set(event.details.phone, seen)
    }
  }

  published(run: Run, subject: string, body: string): Seen | null {
    const [phone = '', textId = ''] = subject.split('/')
    const seen = this.#directory.phones.get(phone)
    this.counts.texts += 1
    if (seen === undefined) return null
    this.trace(seen, `text ${textId} by ${run.id}: ${body}`)
    const request = seen.requests.get(textId) ?? null
    for (const look of this.#looks.text) look(this, seen, { textId, phone, body, request, run })
    note(seen.copies, `${phone}/${textId}`, run)
    return seen
  }

  paged(run: Run, subject: string): Seen | null {
    const [alertId = '', pageId = ''] = subject.split('/')
    const seen = this.#directory.alerts.get(alertId)
    this.counts.pages += 1
    if (seen === undefined) return this.#pagedByName(alertId)
    this.trace(seen, `page ${pageId} about ${alertId} by ${run.id}`)
    for (const look of this.#looks.page) look(this, seen, { alertId, pageId, run })
    note(seen.copies, pageId, run)
    const page = seen.pages.get(pageId)
    if (page) page.left = true
    return seen
  }

  /** The carrier will not take this page: nobody at that number. */
  turnedAway(subject: string): void {
    const [alertId = '', pageId = ''] = subject.split('/')
    const page = this.#directory.alerts.get(alertId)?.pages.get(pageId)
    if (page) page.refused = true
  }

  /** A page about charts that cannot be read: it bears a partition key, or of many together their clinic's id. */
  #pagedByName(name: string): null {
    const one = this.seen.get(name)
    const all = one ? [one] : [...this.seen.values()].filter(({ key }) => key.clinicId === name)
    for (const seen of all) {
      this.trace(seen, 'page about a chart that cannot be read')
      for (const look of this.#looks.named) look(this, seen, one === undefined)
    }
    return null
  }

  /** Somebody met a chart that cannot be read until then. */
  unreadable(key: ChartKey, until: number, run: Run): void {
    const seen = this.seen.get(chartPk(key))
    if (seen === undefined) return
    this.trace(seen, `cannot be read by ${run.id}`)
    seen.troubledAt = Math.max(seen.troubledAt, until)
    for (const look of this.#looks.unreadable) look(this, seen, until)
  }

  armed(name: string, at: number): void {
    const seen = this.#directory.of(name)
    if (seen === undefined) return
    seen.armed = [...seen.armed.filter((each) => each > this.now()), at]
  }

  indexed(key: ChartKey, version: number, dueAt: string | null): void {
    const seen = this.seen.get(chartPk(key))
    if (seen !== undefined && version >= seen.chart.version)
      seen.indexedAt = dueAt === null ? null : Date.parse(dueAt)
  }

  /** @param run the invocation that wrote it, where it is known */
  written(where: string, text: string, run: Run | null = null): void {
    for (const look of this.#looks.written) look(this, where, text, run)
  }

  /** The patient whom an invocation was about, as far as its calls tell. */
  whose({ subjects }: Run): Seen | null {
    for (const subject of subjects) {
      const seen = this.#directory.of(subject)
      if (seen) return seen
    }
    return null
  }

  ended(run: Run): void {
    for (const look of this.#looks.ended) look(this, run)
  }

  /** A fault hit what this is about: a partition key, a phone, a schedule's name or an alert's. */
  trouble(subject: string, at = this.now()): void {
    const seen = this.#directory.of(subject)
    if (!seen) return
    seen.troubledAt = Math.max(seen.troubledAt, at)
    seen.hitAt = Math.max(seen.hitAt, at)
  }

  lookWhenCalm(seen: Seen): void {
    if (this.now() - this.calmSince(seen) < 30 * 60_000) return
    for (const look of this.#looks.calm) look(this, seen)
  }

  lookAtAll(): void {
    for (const seen of this.seen.values()) this.lookWhenCalm(seen)
  }

  finish(): void {
    for (const seen of this.seen.values()) {
      this.lookWhenCalm(seen)
      for (const look of this.#looks.end) look(this, seen)
    }
  }
}
