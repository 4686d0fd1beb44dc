// Whom something is about: a partition key, a phone, a schedule's name or an alert's id.
import type { Seen } from './seen.ts'

export class Directory {
  readonly patients = new Map<string, Seen>()
  readonly phones = new Map<string, Seen>()
  /** Charts of numbers that no patient had when they wrote. */
  readonly strangers = new Map<string, Seen>()
  readonly alerts = new Map<string, Seen>()

  /** Whose text it is: a number may have a patient and, from before, a chart of its own. */
  sender(phone: string, textId: string, body: string): Seen | undefined {
    const [patient, stranger] = [this.phones.get(phone), this.strangers.get(phone)]
    const isOf = (seen: Seen | undefined) =>
      seen?.chart.openTexts.some((each) => each.textId === textId && each.body === body)
    return isOf(stranger) && !isOf(patient) ? stranger : (patient ?? stranger)
  }

  /** What follows a slash tells which text or page, not whose. */
  of(subject: string): Seen | undefined {
    const slash = subject.indexOf('/')
    const first = slash < 0 ? subject : subject.slice(0, slash)
    if (first.includes('.')) return this.patients.get(chartOfSchedule(first))
    return (
      this.patients.get(first) ??
      this.phones.get(first) ??
      this.strangers.get(first) ??
      this.alerts.get(first)
    )
  }
}

/** `<clinic>.<patient>-<minute>.<version>`, and nothing else that is looked for here holds a dot. */
const chartOfSchedule = (name: string): string =>
  name.slice(0, name.lastIndexOf('-')).replace('.', '#')
