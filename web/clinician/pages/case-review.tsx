// The weekly case review: whom to talk about and why, one key or one tap a case, each of them to be taken back.
import { useRef, useState } from 'preact/hooks'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ReviewCase, TakeBackReview } from '../actions/index.ts'
import { Shown, wordsOf } from '../shown.tsx'
import { useResource } from '../state/resource.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { shortDate } from '../times.ts'
import { Row, Section } from '../today/rows.tsx'
import { tell, tellFailure } from '../told.tsx'
import { adviceStatus, conditions, count, nameOf, type RosterPatient } from '../words.ts'

type Case = RouteAnswer<'GET /case-review'>['cases'][number]

const reasons: Readonly<Record<Case['reasons'][number], string>> = {
  unimproved: 'no better by week eight',
  'no-contact': 'no contact in four weeks',
  'overdue-screen': 'screen overdue',
  'unreviewed-results': 'new results',
}

export function CaseReview() {
  const api = useApi()
  const { state, refresh } = useResource('case-review', (signal) =>
    api('GET /case-review', { signal }),
  )
  const [noting, setNoting] = useState<RosterPatient | null>(null)
  return (
    <>
      <h1 tabIndex={-1}>Case review</h1>
      <Shown of={state}>
        {({ cases, total }) => (
          <>
            {cases.length === 0 && <p class="card empty">Every case has been reviewed.</p>}
            <Section
              title="To review"
              about="once a week; the key that reviews one goes on to the next"
              of={cases}
              rest={{ count: total - cases.length }}
              keyOf={({ patient }) => patient.patientId}
            >
              {(each) => <CaseRow of={each} note={setNoting} then={refresh} />}
            </Section>
            {total > cases.length && (
              <p class="quiet">
                {count(cases.length, 'case')} are listed at once: the others come up as these are
                reviewed.
              </p>
            )}
          </>
        )}
      </Shown>
      {noting && (
        <ReviewCase patient={noting} onClose={() => setNoting(null)} then={() => void refresh()} />
      )}
    </>
  )
}

type CaseRowProps = {
  of: Case
  note: (patient: RosterPatient) => void
  then: () => Promise<void>
}

function CaseRow({
  of: { patient, reasons: why, contactAt, reviewedAt },
  note,
  then,
}: CaseRowProps) {
  const clinic = useClinic()
  const { timezone, instruments } = clinic
  const { patientId, birthDate, condition, advice, lastScore } = patient
  const on = (at: string) => shortDate(at, timezone)
  const scale = instruments.find(({ id }) => id === lastScore?.instrument)?.name
  const stands = [
    advice && adviceStatus[advice].label,
    lastScore && `${scale ?? lastScore.instrument} ${lastScore.score} on ${on(lastScore.at)}`,
  ].filter(Boolean)
  return (
    <Row
      tone={why.includes('unimproved') ? 'urgent' : 'routine'}
      href={pathOf('patient', { patientId })}
      name={nameOf(patient)}
      under={`${birthDate ? `${birthDate.slice(0, 4)} · ` : ''}${conditions[condition]}`}
      aside={reviewedAt === null ? 'never reviewed' : `reviewed ${on(reviewedAt)}`}
      buttons={
        mayDo(clinic, ['clinician']) && (
          <>
            <Reviewed patient={patient} then={then} />
            <Button
              kind="link"
              onClick={() => note(patient)}
              aria-label={`Reviewed, with a note: ${nameOf(patient)}`}
            >
              With a note
            </Button>
          </>
        )
      }
    >
      <p>
        {why.map((reason) => (
          <span key={reason}>
            <Tag tone={reason === 'unimproved' ? 'urgent' : 'routine'}>{reasons[reason]}</Tag>{' '}
          </span>
        ))}
        {stands.join(' · ')}
        <span class="small quiet case-contact">
          {contactAt === null ? 'no contact yet' : `last contact ${on(contactAt)}`}
        </span>
      </p>
    </Row>
  )
}

/** One press, and the focus stands on the next case's. */
function Reviewed({ patient, then }: { patient: RosterPatient; then: () => Promise<void> }) {
  const api = useApi()
  const [isBusy, setIsBusy] = useState(false)
  const key = useRef(crypto.randomUUID())
  const { patientId } = patient
  const name = nameOf(patient)
  const review = async (from: HTMLElement) => {
    setIsBusy(true)
    const next = after(from)
    const answer = await api('POST /patients/{patientId}/reviews', {
      params: { patientId },
      body: {},
      key: key.current,
    })
    setIsBusy(false)
    if (!answer.ok) return tellFailure(wordsOf(answer.failure) ?? notKnown)
    const { reviewId } = answer.value
    tell(`${name} is reviewed`, {
      label: 'Take it back',
      form: (close) => (
        <TakeBackReview
          {...{ patientId, name, reviewId }}
          onClose={close}
          then={() => void then()}
        />
      ),
    })
    next?.focus()
    await then()
  }
  return (
    <Button
      disabled={isBusy}
      data-reviews
      onClick={(event) => void review(event.currentTarget)}
      aria-label={`Reviewed: ${name}`}
    >
      Reviewed
    </Button>
  )
}

const notKnown =
  'Not connected. It is not known whether it was saved: press it again, it happens once.'

const after = (button: HTMLElement): HTMLElement | null => {
  const all = [...document.querySelectorAll<HTMLElement>('button[data-reviews]')]
  const at = all.indexOf(button)
  return all[at + 1] ?? all[at - 1] ?? null
}
