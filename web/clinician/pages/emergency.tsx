// Emergency access: taken by whoever is no clinician and alone with a patient in danger, and looked into afterwards.
import { useState } from 'preact/hooks'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Radios, TextArea } from '../../ui/field.tsx'
import { Tag } from '../../ui/tag.tsx'
import { FormDialog, required } from '../form.tsx'
import { Shown } from '../shown.tsx'
import { useResource } from '../state/resource.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { dateTime, timeOfDay } from '../times.ts'

type Access = RouteAnswer<'GET /emergency-access'>['emergencies'][number]

export function Emergency() {
  const clinic = useClinic()
  const { emergencyUntil } = clinic.you
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <h1 tabIndex={-1}>Emergency access</h1>
      {emergencyUntil && (
        <p class="card block">
          It is open to you until {timeOfDay(emergencyUntil, clinic.timezone)}.
        </p>
      )}
      {!mayDo(clinic, ['clinician']) && (
        <section class="card block stack">
          <p>
            A patient is in danger and no clinician is to be had? For one hour you may do what a
            clinician may: take and end alerts, and write to patients. The clinic and the operator
            are told at once, and another person looks into what you did.
          </p>
          <div class="buttons">
            <Button kind="warning" onClick={() => setIsOpen(true)}>
              Take emergency access
            </Button>
          </div>
        </section>
      )}
      {(emergencyUntil === null || mayDo(clinic, ['admin'])) &&
        mayDo(clinic, ['clinician', 'admin']) && <Accesses />}
      {isOpen && <Take onClose={() => setIsOpen(false)} />}
    </>
  )
}

function Take({ onClose }: { onClose: () => void }) {
  const api = useApi()
  return (
    <FormDialog
      title="Take emergency access"
      intro="It ends by itself after an hour. The reason stands on record."
      action="Take it for an hour"
      kind="warning"
      onClose={onClose}
      check={(values) => required(values, { reason: 'Write why you need it' })}
      send={({ values: { reason = '' }, key }) =>
        api('POST /emergency-access', { body: { reason }, key })
      }
      done={() => 'You have emergency access'}
      // Everything on the screen goes by who one is: begun anew, it goes by the new role.
      then={() => location.assign(pathOf('today', {}))}
    >
      {({ bind }) => <TextArea label="Why" {...bind('reason')} />}
    </FormDialog>
  )
}

function Accesses() {
  const api = useApi()
  const { state, refresh } = useResource('emergency access', (signal) =>
    api('GET /emergency-access', { query: { limit: '100' }, signal }),
  )
  const [reviewed, setReviewed] = useState<Access | null>(null)
  return (
    <section class="section">
      <h2>Taken so far</h2>
      <Shown of={state}>
        {({ emergencies }) =>
          emergencies.length === 0 ? (
            <p class="card empty">Nobody has taken it.</p>
          ) : (
            <ul class="card rows">
              {emergencies.map((each) => (
                <Line key={each.accessId} access={each} review={() => setReviewed(each)} />
              ))}
            </ul>
          )
        }
      </Shown>
      {reviewed && (
        <Review access={reviewed} onClose={() => setReviewed(null)} then={() => void refresh()} />
      )}
    </section>
  )
}

const findings = {
  justified: { label: 'Justified', tone: 'good' },
  'not-justified': { label: 'Not justified', tone: 'emergency' },
} as const

function Line({ access, review }: { access: Access; review: () => void }) {
  const clinic = useClinic()
  const { personId, reason, from, until } = access
  const seen = new URLSearchParams({ personId, from, to: until })
  return (
    <li>
      <div class="row">
        <b>{personId}</b>
        <span class="say">
          {dateTime(from, clinic.timezone)} to {timeOfDay(until, clinic.timezone)}: “{reason}”
          {access.review && (
            <>
              {' '}
              <Tag tone={findings[access.review.finding].tone}>
                {findings[access.review.finding].label}
              </Tag>{' '}
              by {access.review.by}
              {access.review.note && `: “${access.review.note}”`}
            </>
          )}
        </span>
        <div class="buttons">
          {mayDo(clinic, ['admin']) && (
            <a class="button" href={`${pathOf('audit', {})}?${seen}`}>
              What was seen and done
            </a>
          )}
          {!access.review && personId !== clinic.you.by && (
            <Button kind="primary" onClick={review}>
              Review
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}

type ReviewProps = { access: Access; onClose: () => void; then: () => void }

function Review({ access: { accessId, personId, reason }, onClose, then }: ReviewProps) {
  const api = useApi()
  return (
    <FormDialog
      title={`Review: ${personId}`}
      intro={`“${reason}”`}
      action="Keep the finding"
      onClose={onClose}
      check={(values) => required(values, { finding: 'Say what you found' })}
      send={({ values: { finding, note = '' }, key }) =>
        api('POST /emergency-access/{accessId}/review', {
          params: { accessId },
          body: { finding: finding === 'justified' ? finding : 'not-justified', note },
          key,
        })
      }
      done={() => 'The review is on record'}
      then={then}
    >
      {({ values, set, bind, errorOf }) => (
        <>
          <Radios
            label="What you found"
            name="finding"
            options={[
              { value: 'justified', label: 'It was justified' },
              { value: 'not-justified', label: 'It was not justified' },
            ]}
            value={values.finding ?? null}
            error={errorOf('finding')}
            onChange={(value) => set('finding', value)}
          />
          <TextArea label="Note (optional)" {...bind('note')} />
        </>
      )}
    </FormDialog>
  )
}
