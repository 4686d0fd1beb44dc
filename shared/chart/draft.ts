// A decision in the making: each event is folded at once, so that the next rule sees what it brought.
import type { AlertId, CheckInId, Instant, Language, PageId, TextId } from '../vocabulary/ids.ts'
import type { ChartEvent, Details } from './events.ts'
import { evolve } from './evolve.ts'
import type { Policy } from './policy.ts'
import { type ChartState, enrolled, type Patient } from './state.ts'

export class Draft {
  readonly policy: Policy
  readonly at: Instant
  readonly events: ChartEvent[] = []
  chart: ChartState

  constructor(policy: Policy, chart: ChartState, at: Instant) {
    this.policy = policy
    this.chart = chart
    this.at = at
  }

  emit(event: ChartEvent): void {
    this.events.push(event)
    this.chart = evolve(this.chart, event, this.at)
  }

  /** The patient; asking before enrolment is a broken invariant. */
  get patient(): Patient {
    return enrolled(this.chart)
  }

  get details(): Details {
    return this.patient.details
  }

  /** Whose eyes a text is for. */
  get reader(): { language: Language; timezone: string } {
    const { stranger } = this.chart
    if (!stranger) return this.details
    return { language: stranger.language, timezone: this.policy.clinic.timezone }
  }

  nextTextId = (): TextId => `t${this.chart.counts.texts + 1}` as TextId
  nextScoreId = (): string => `s${this.chart.counts.scores + 1}`
  nextPageId = (): PageId => `p${this.chart.counts.pages + 1}` as PageId
  nextCheckInId = (): CheckInId => `c${this.chart.counts.checkIns + 1}` as CheckInId

  /** Sorts by time, tells nothing of the patient, and differs between charts and within one. */
  nextAlertId = (): AlertId => {
    const { key, counts } = this.chart
    const time = Date.parse(this.at).toString(36).padStart(9, '0')
    return `${time}-${hash(`${key.clinicId}#${key.patientId}#${counts.alerts + 1}`)}` as AlertId
  }
}

/** cyrb53, a 53-bit string hash: spreads ids, guards nothing. */
function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
