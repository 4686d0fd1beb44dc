// Sees everything the world did, and holds it against what must be true.

import type { World } from '../local/world/world.ts'
import { reachesBeyond } from '../shared/chart/beyond.ts'
import { bounded } from '../shared/chart/bounds/index.ts'
import type { Commit, FoldedCommit } from '../shared/chart/events.ts'
import { applyCommit, applyWhole } from '../shared/chart/evolve.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import { chartPk } from '../shared/store/table.ts'
import type { ChartKey, CommitHash } from '../shared/vocabulary/ids.ts'
import type { Plan } from './faults/plan.ts'
import type { Run } from './fleet.ts'
import type { Invariant, Looks } from './invariants/invariant.ts'
import { Ledger } from './ledger.ts'
import { forget, note, remember, type Seen, said } from './seen.ts'

export class Witness extends Ledger {
  readonly #writers = new WeakMap<Commit, Run>()
  readonly #looks: { readonly [K in keyof Looks]-?: readonly NonNullable<Looks[K]>[] }

  /** @param watch a partition key whose story is kept, line by line */
  constructor(world: World, plan: Plan, invariants: readonly Invariant[], watch: string | null) {
    super(world, plan, watch)
    this.#looks = {
      commit: invariants.flatMap((each) => each.commit ?? []),
      text: invariants.flatMap((each) => each.text ?? []),
      page: invariants.flatMap((each) => each.page ?? []),
      digest: invariants.flatMap((each) => each.digest ?? []),
      written: invariants.flatMap((each) => each.written ?? []),
      unreadable: invariants.flatMap((each) => each.unreadable ?? []),
      takenBack: invariants.flatMap((each) => each.takenBack ?? []),
      named: invariants.flatMap((each) => each.named ?? []),
      ended: invariants.flatMap((each) => each.ended ?? []),
      calm: invariants.flatMap((each) => each.calm ?? []),
      end: invariants.flatMap((each) => each.end ?? []),
    }
  }

  /** Who is about to make this commit. */
  writes(commit: Commit, run: Run): void {
    this.#writers.set(commit, run)
    run.commits += 1
  }

  committed(key: ChartKey, made: Commit, hash: CommitHash): void {
    const run = this.#writers.get(made) ?? null
    const commit: FoldedCommit = { ...made, hash }
    const seen = this.seen.get(chartPk(key))
    if (seen === undefined || commit.version !== seen.chart.version + 1) return
    const before = seen.chart
    // As long as nothing has been let go of, both are one.
    const isWhole = seen.whole === before
    seen.whole = applyWhole(seen.whole, commit)
    seen.chart =
      isWhole || reachesBeyond(before, commit.events)
        ? bounded(seen.whole)
        : applyCommit(before, commit)
    seen.commits += 1
    this.counts.commits += 1
    this.counts.events += commit.events.length
    this.#remember(seen, commit)
    this.pageTimes.committed(seen, commit)
    this.trace(seen, `commit ${commit.version} ${commit.events.map(said).join(', ')}`)
    for (const look of this.#looks.commit) look(this, seen, commit, before, run)
    forget(seen, commit)
  }

  #remember(seen: Seen, { events }: Commit): void {
    for (const event of events) {
      this.eventTypes.add(event.type)
      remember(seen, event, this.now())
      if (event.type === 'AlertRaised') {
        this.counts.alerts += 1
        this.directory.alerts.set(event.alertId, seen)
      }
      if (event.type === 'PatientEnrolled' || event.type === 'DetailsChanged')
        this.directory.phones.set(event.details.phone, seen)
      if (event.type === 'StrangerWrote') this.directory.strangers.set(event.from, seen)
    }
  }

  published(run: Run, subject: string, body: string): Seen | null {
    const [phone = '', textId = ''] = subject.split('/')
    const seen = this.directory.sender(phone, textId, body)
    this.counts.texts += 1
    if (seen === undefined) return null
    this.trace(seen, `text ${textId} by ${run.id}: ${body}`)
    const request = seen.requests.get(textId) ?? null
    for (const look of this.#looks.text) look(this, seen, { textId, phone, body, request, run })
    note(seen.copies, `${phone}/${textId}`, run)
    return seen
  }

  /** @param subject one for each alert that the page tells of, as the gate names them */
  paged(run: Run, subject: string): Seen | null {
    this.counts.pages += 1
    const [first = null] = subject.split('+').map((each) => this.#paged(run, each))
    return first
  }

  #paged(run: Run, subject: string): Seen | null {
    const [alertId = '', pageId = ''] = subject.split('/')
    const seen = this.directory.alerts.get(alertId)
    if (seen === undefined) return this.#pagedByName(alertId)
    this.trace(seen, `page ${pageId} about ${alertId} by ${run.id}`)
    for (const look of this.#looks.page) look(this, seen, { alertId, pageId, run })
    note(seen.copies, pageId, run)
    this.pageTimes.left(seen, pageId, this.now())
    const page = seen.pages.get(pageId)
    if (page) page.left = true
    seen.paged.add(alertId)
    return seen
  }

  /** A digest of this clinic; who is told of in it. */
  digested(run: Run, clinic: Clinic, body: string): readonly { seen: Seen; alertId: string }[] {
    this.counts.pages += 1
    const alertIds = [...body.matchAll(/^Alert ([^\s,]+)/gm)].map(([, alertId = '']) => alertId)
    const told = alertIds.flatMap((alertId) => {
      const seen = this.directory.alerts.get(alertId)
      return seen ? [{ seen, alertId }] : []
    })
    for (const { seen, alertId } of told) {
      this.trace(seen, `digest with ${alertId} by ${run.id}`)
      seen.digested.set(alertId, this.now())
      seen.paged.add(alertId)
      for (const page of seen.pages.values())
        if (page.to === 'digest' && page.alertId === alertId) page.left = true
    }
    for (const look of this.#looks.digest) look(this, { clinic, alertIds, run })
    return told
  }

  /** The carrier will not take this page: nobody at that number, or at the clinic's topic. */
  turnedAway(subject: string): void {
    for (const each of subject.split('+')) {
      const [alertId = '', pageId = ''] = each.split('/')
      if (alertId === 'digest') this.#digestTurnedAway(pageId)
      const page = this.directory.alerts.get(alertId)?.pages.get(pageId)
      if (page) page.refused = true
    }
  }

  #digestTurnedAway(clinicId: string): void {
    for (const { key, pages, chart } of this.seen.values())
      if (key.clinicId === clinicId)
        for (const { pageId, to } of chart.openPages) {
          const page = pages.get(pageId)
          if (page && to === 'digest') page.refused = true
        }
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
    this.pageTimes.unreadable(seen, until)
    seen.troubledAt = Math.max(seen.troubledAt, until)
    for (const look of this.#looks.unreadable) look(this, seen, until)
  }

  armed(name: string, at: number): void {
    const seen = this.directory.of(name)
    if (seen === undefined) return
    for (const [each, then] of seen.armed) if (then <= this.now()) seen.armed.delete(each)
    seen.armed.set(name, at)
  }

  takenBack(name: string, run: Run): void {
    const seen = this.directory.of(name)
    if (seen === undefined) return
    seen.armed.delete(name)
    for (const look of this.#looks.takenBack) look(this, seen, name, run)
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

  ended(run: Run): void {
    if (run.name === 'wakeUp') this.counts.wakeUps += 1
    if (run.name === 'wakeUp' && run.commits === 0) this.counts.idleWakeUps += 1
    for (const look of this.#looks.ended) look(this, run)
  }

  /** A fault hit what this is about: a partition key, a phone, a schedule's name or an alert's. */
  trouble(subject: string, at = this.now()): void {
    const seen = this.directory.of(subject)
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
