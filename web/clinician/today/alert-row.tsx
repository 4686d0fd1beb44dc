// One row of alerts: who, what was said, how long until the next page, and what to do now.
import { useState } from 'preact/hooks'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { notTaken } from '../shown.tsx'
import { now } from '../state/service-clock.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { age, countdown, near } from '../times.ts'
import { tell, tellFailure } from '../told.tsx'
import { alertKinds, count, type ListedAlert, nameOf, readable } from '../words.ts'
import { Dial } from './dial.tsx'
import { escalatesAt, type Group, untaken } from './jobs.ts'
import { Row } from './rows.tsx'

export type Opened =
  | { form: 'acknowledge'; alert: ListedAlert }
  | { form: 'decide'; patientId: string }
  /** What is asked unless another is chosen; empty for the weekly check-in. */
  | { form: 'ask'; patientId: string; instrument: string }
  | { form: 'session'; patientId: string; how: 'finish' | 'cancel'; which: 'past' | 'today' }

type Props = {
  group: Group
  open: (form: Opened) => void
  put: (answered: ListedAlert) => void
  refresh: () => Promise<void>
}

export function AlertRow({ group, open, put, refresh }: Props) {
  const { timezone } = useClinic()
  const [first, ...others] = group.alerts
  const href =
    first.patientId === null
      ? pathOf('alert', { alertId: first.alertId })
      : pathOf('patient', { patientId: first.patientId })
  const year =
    first.birthDate && `${first.birthDate.slice(0, 4)} · ${age(first.birthDate, now.value)} y · `
  return (
    <Row
      tone={first.level}
      href={href}
      name={nameOf(first)}
      under={
        <>
          {year}
          {first.patientId === null ? 'number of no patient' : alertKinds[first.kind]}
          {' · '}
          <time dateTime={first.raisedAt}>{near(first.raisedAt, now.value, timezone)}</time>
        </>
      }
      aside={<Clock group={group} />}
      buttons={<Acts group={group} open={open} put={put} refresh={refresh} />}
    >
      <Says alert={first} />
      {others.length > 0 && (
        <p class="small quiet also">
          Also:{' '}
          {others.map((each, at) => (
            <>
              {at > 0 && ', '}
              <a href={pathOf('alert', { alertId: each.alertId })}>
                {alertKinds[each.kind].toLowerCase()}
                {otherWords(each, first)}
              </a>
            </>
          ))}
        </p>
      )}
    </Row>
  )
}

/** What of one text is both grave and less grave is quoted once. */
const otherWords = (alert: ListedAlert, first: ListedAlert): string => {
  const words = lastWords(alert)
  return words === undefined || words === lastWords(first) ? '' : ` “${words}”`
}

const lastWords = ({ parts }: ListedAlert): string | undefined =>
  parts.findLast(({ text }) => text !== undefined && text.length > 2)?.text

/** The patient's own words where there are any; a bare digit says less than the finding. */
export function Says({ alert }: { alert: ListedAlert }) {
  const words = lastWords(alert)
  return (
    <p>
      {words && (
        <>
          <q>{words}</q>{' '}
        </>
      )}
      <span class={words ? 'small quiet' : undefined}>{readable(alert.says)}</span>
      {alert.findings > 1 && <span class="small quiet"> {count(alert.findings, 'finding')}</span>}
    </p>
  )
}

/** How long until somebody else is called, second by second; who has it, and how often nobody was reached. */
export function Clock({ group }: { group: Group }) {
  const { you } = useClinic()
  const at = escalatesAt(group)
  const [first] = group.alerts
  const tried = group.alerts.reduce((sum, { attempts }) => sum + attempts.length, 0)
  return (
    <>
      {at !== null && <b class="clock">{leftOf(Date.parse(at) - now.value)}</b>}
      {first.takenBy && (
        <b class="taken">
          {first.takenBy === you.by ? 'You are calling' : `${first.takenBy} is calling`}
        </b>
      )}
      {tried > 0 && <span>not reached, {count(tried, 'try', 'tries')}</span>}
    </>
  )
}

const leftOf = (ms: number): string =>
  ms <= 0 ? 'paging others now' : `others are paged in ${countdown(ms)}`

function Acts({ group, open, put, refresh }: Props) {
  const api = useApi()
  const clinic = useClinic()
  const [isBusy, setIsBusy] = useState(false)
  const [first] = group.alerts
  const name = nameOf(first)
  const isTreating = mayDo(clinic, ['clinician'])
  const take = async () => {
    setIsBusy(true)
    for (const { alertId } of untaken(group, clinic.you.by)) {
      const answer = await api('POST /alerts/{alertId}/take', { params: { alertId }, body: {} })
      if (answer.ok) put(answer.value)
      else {
        tellFailure(notTaken(answer.failure))
        break
      }
      tell(`You have ${name}; the next page is held once`)
    }
    setIsBusy(false)
    await refresh()
  }
  const isMine = first.takenBy === clinic.you.by
  const calls = group.job === 'call' || group.job === 'today'
  const session = (how: 'finish' | 'cancel') => () => {
    if (first.patientId) open({ form: 'session', patientId: first.patientId, how, which: 'past' })
  }
  if (group.job === 'confirm')
    return mayDo(clinic, ['desk', 'clinician']) ? (
      <>
        <Button onClick={session('finish')} aria-label={`It did take place: ${name}`}>
          It did
        </Button>
        <Button onClick={session('cancel')} aria-label={`It did not take place: ${name}`}>
          It did not
        </Button>
      </>
    ) : null
  if (!isTreating) return null
  const acknowledge = (
    <Button
      onClick={() => open({ form: 'acknowledge', alert: first })}
      aria-label={`Acknowledge: ${name}, ${alertKinds[first.kind]}`}
    >
      Acknowledge
    </Button>
  )
  if (group.job === 'decide' && first.kind !== 'non-response')
    return (
      <Button
        onClick={() => first.patientId && open({ form: 'decide', patientId: first.patientId })}
        aria-label={`Decide: ${name}`}
      >
        Decide
      </Button>
    )
  if (group.job === 'read' && first.patientId)
    return (
      <>
        <a
          class="button"
          href={`${pathOf('patient', { patientId: first.patientId })}?write`}
          aria-label={`Reply to ${name}`}
        >
          Reply
        </a>
        {acknowledge}
      </>
    )
  return (
    <>
      {calls && !isMine && (
        <Button
          kind={group.job === 'call' && first.takenBy === null ? 'primary' : 'plain'}
          disabled={isBusy}
          onClick={() => void take()}
          aria-label={`I'm calling ${name}`}
        >
          I’m calling
        </Button>
      )}
      {calls && isMine && <Dial alert={first} />}
      {acknowledge}
    </>
  )
}
