// What has changed about the open alerts since they were last read, in sentences for whoever listens.
import { type Job, jobOf } from '../today/jobs.ts'
import { alertKinds, type ListedAlert, nameOf } from '../words.ts'

const asked: Readonly<Record<Job, string | null>> = {
  call: 'To call now',
  today: 'To call today',
  decide: 'To decide',
  read: 'To read',
  confirm: 'To confirm',
  // Nobody is interrupted for what waits till there is time.
  routine: null,
}

const spokenAtMost = 3

const told = (alert: ListedAlert): string => `${nameOf(alert)}, ${alertKinds[alert.kind]}`

function ofOne(before: ListedAlert | undefined, after: ListedAlert, you: string): string | null {
  const job = jobOf(after)
  const { takenBy } = after
  if (asked[job] !== null && (before === undefined || jobOf(before) !== job))
    return `${asked[job]}: ${told(after)}`
  if (takenBy !== null && takenBy !== you && takenBy !== before?.takenBy)
    return `${takenBy} has ${nameOf(after)}`
  if (before !== undefined && after.findings > before.findings && asked[job] !== null)
    return `More of ${told(after)}`
  return null
}

/** Gravest first, as the list is; ends come last, and many are counted. */
export function newsOf(
  before: readonly ListedAlert[],
  after: readonly ListedAlert[],
  you: string,
): readonly string[] {
  const known = new Map(before.map((alert) => [alert.alertId, alert]))
  const open = new Set(after.map(({ alertId }) => alertId))
  const news = after.flatMap((alert) => ofOne(known.get(alert.alertId), alert, you) ?? [])
  const ended = before
    .filter((alert) => !open.has(alert.alertId) && asked[jobOf(alert)] !== null)
    .map((alert) => `Seen to: ${told(alert)}`)
  const all = [...news, ...ended]
  const left = all.length - spokenAtMost
  return left > 0 ? [...all.slice(0, spokenAtMost), `and ${left} more changes`] : all
}
