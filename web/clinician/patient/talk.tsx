// The conversation, and a box for a clinician's own words.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Problems, required, sendByKeys, useForm } from '../form.tsx'
import { Shown } from '../shown.tsx'
import { shownOf, useResource } from '../state/resource.ts'
import { now } from '../state/service-clock.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { near } from '../times.ts'
import type { PatientView } from '../words.ts'
import { conversationOf, type Message } from './conversation.ts'
import { lettersOf } from './parts.ts'

export function Talk({ patient }: { patient: PatientView }) {
  const api = useApi()
  const clinic = useClinic()
  const { patientId, firstName } = patient
  const { older, read } = useMemo(() => conversationOf(api, patientId), [api, patientId])
  const { state, refresh } = useResource(`messages ${patientId}`, read)
  useSpoken(shownOf(state.value)?.messages, firstName)
  return (
    <section class="card block screen-only" aria-labelledby="talk">
      <h2 id="talk">Conversation</h2>
      {mayDo(clinic, ['clinician']) && <Write key={patientId} patient={patient} sent={refresh} />}
      <Shown of={state}>
        {({ messages, hasOlder }) => (
          <>
            {messages.length === 0 && <p class="quiet">Nothing has been said yet.</p>}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <ol class="talk" tabIndex={0} aria-label={`Texts with ${firstName}, newest first`}>
              {messages.map((message) => (
                <li key={message.id} data-from={message.direction}>
                  {message.body}
                  <div class="small quiet">
                    {message.direction === 'in'
                      ? firstName
                      : 'by' in message && message.by
                        ? message.by
                        : 'the service'}
                    , {near(message.at, now.value, clinic.timezone)}
                    {message.direction === 'out' && `, ${message.state}`}
                  </div>
                </li>
              ))}
            </ol>
            {hasOlder && (
              <Button
                onClick={() => {
                  older()
                  void refresh()
                }}
              >
                Show older texts
              </Button>
            )}
          </>
        )}
      </Shown>
    </section>
  )
}

/** A text that comes while the conversation is looked at is told to whoever listens. */
function useSpoken(messages: readonly Message[] | undefined, firstName: string): void {
  const known = useRef<string | null | undefined>(undefined)
  const newest = messages && (messages.find(({ direction }) => direction === 'in')?.id ?? null)
  useEffect(() => {
    if (newest === undefined) return
    if (newest !== null && known.current !== undefined && known.current !== newest)
      announce(`A new text from ${firstName}`)
    known.current = newest
  }, [newest])
}

function Write({ patient, sent }: { patient: PatientView; sent: () => Promise<void> }) {
  const [turn, setTurn] = useState(0)
  const done = () => {
    setTurn(turn + 1)
    void sent()
  }
  return <WriteForm key={turn} patient={patient} done={done} />
}

function WriteForm({
  patient: { patientId, firstName },
  done,
}: {
  patient: PatientView
  done: () => void
}) {
  const api = useApi()
  const { timezone } = useClinic()
  const { state, problems, failure, isSending, submit, mayBeSaved } = useForm({
    check: (values) => [
      ...required(values, { body: 'Write something' }),
      ...(values.urgent ? required(values, { reason: 'Say why it cannot wait' }) : []),
    ],
    send: ({ values: { body = '', urgent, reason = '' }, key }) =>
      api('POST /patients/{patientId}/messages', {
        params: { patientId },
        body: { body, ...(urgent ? { urgent: true, reason } : {}) },
        key,
      }),
    done: ({ sendsAt }) => `The text to ${firstName} leaves ${near(sendsAt, now.peek(), timezone)}`,
    shows: done,
  })
  const { values, bind, set } = state
  return (
    <form
      class="stack"
      noValidate
      onKeyDown={sendByKeys}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Problems problems={problems} failure={failure} mayBeSaved={mayBeSaved} />
      <TextArea label={`Text ${firstName}`} hint={lettersOf(values.body ?? '')} {...bind('body')} />
      <Checkbox
        name="urgent"
        label="Urgent: send it now, at any hour"
        checked={values.urgent === 'yes'}
        onChange={(on) => set('urgent', on ? 'yes' : '')}
      />
      {values.urgent && <TextArea label="Why it cannot wait" {...bind('reason')} />}
      <div class="buttons">
        <Button kind="primary" type="submit" disabled={isSending}>
          {isSending ? 'Sending…' : 'Send'}
        </Button>
      </div>
    </form>
  )
}
