// What each open alert asks of whom: which list of the day it stands on, and with which others in one row.
import type { AlertKind, ListedAlert } from '../words.ts'

export type Job = 'call' | 'today' | 'decide' | 'read' | 'confirm' | 'routine'

/** One row of a list: a patient's alerts of one kind of work, the gravest first. */
export type Group = {
  key: string
  job: Job
  alerts: readonly [ListedAlert, ...ListedAlert[]]
}

const jobOfKind: Partial<Record<AlertKind, Job>> = {
  booster: 'decide',
  'booster-unbooked': 'decide',
  'non-response': 'decide',
  message: 'read',
  'unclear-reply': 'read',
  'wrong-person': 'read',
  'session-unconfirmed': 'confirm',
}

export function jobOf({ kind, level }: Pick<ListedAlert, 'kind' | 'level'>): Job {
  if (level === 'emergency') return 'call'
  const job = jobOfKind[kind]
  if (job) return job
  return level === 'urgent' ? 'today' : 'routine'
}

/** Calls take in the same patient's lesser calls and words: whoever rings up speaks of all of it. */
const within: Readonly<Record<Job, readonly Job[]>> = {
  call: ['call', 'today', 'read', 'routine'],
  today: ['today', 'read', 'routine'],
  read: ['read'],
  decide: ['decide'],
  confirm: ['confirm'],
  routine: ['routine'],
}

/** Alerts come most urgent first, and so do groups: each stands where its gravest does. */
export function groupsOf(alerts: readonly ListedAlert[]): readonly Group[] {
  const jobs = new Map<string, Set<Job>>()
  const whose = (alert: ListedAlert) => alert.patientId ?? alert.from ?? alert.alertId
  for (const alert of alerts) {
    const has = jobs.get(whose(alert)) ?? new Set()
    jobs.set(whose(alert), has.add(jobOf(alert)))
  }
  const groups = new Map<string, Group>()
  for (const alert of alerts) {
    const job = hostOf(jobOf(alert), jobs.get(whose(alert)) ?? new Set())
    const key = `${job}:${whose(alert)}`
    const group = groups.get(key)
    groups.set(key, group ? { ...group, alerts: [...group.alerts, alert] } : start(key, job, alert))
  }
  return [...groups.values()]
}

const start = (key: string, job: Job, alert: ListedAlert): Group => ({ key, job, alerts: [alert] })

function hostOf(job: Job, has: ReadonlySet<Job>): Job {
  for (const host of ['call', 'today'] as const)
    if (has.has(host) && within[host].includes(job)) return host
  return job
}

/** When somebody is paged about a group next; null when about none of it. */
export const escalatesAt = ({ alerts }: Group): string | null =>
  alerts.reduce<string | null>(
    (soonest, { escalatesAt: at }) =>
      at !== null && (soonest === null || at < soonest) ? at : soonest,
    null,
  )

/** Those that somebody can take: nobody, or another, has them. */
export const untaken = ({ alerts }: Group, by: string): readonly ListedAlert[] =>
  alerts.filter(({ takenBy }) => takenBy !== by)
