// What is wrong with everything on the screen at once: it cannot be brought up to date, or its reader is unknown by now.

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { timeOfDay } from '../times.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { connection } from './state/connection.ts'
import { oldSince } from './state/currency.ts'
import { pathname } from './state/place.ts'
import { lookAtOnce } from './state/revision.ts'
import { byService, now } from './state/service-clock.ts'
import { signInEnded, useClinic, useSession } from './state/session.ts'
import { unsaved } from './state/unsaved.ts'
import { count } from './words.ts'

export function Bars() {
  const { emergencyUntil } = useClinic().you
  return (
    <>
      {faults() ?? (emergencyUntil && <EmergencyAccess until={emergencyUntil} />)}
      <Unsaved />
    </>
  )
}

/** What is wrong alone: for a form over the screen, from which nothing behind it can be reached. */
export const Faults = () => faults()

function faults(): VNode | null {
  const lost = connection.value
  if (signInEnded.value) return <SignInEnded />
  if (lost.kind === 'lost')
    return (
      <Notice tone="emergency">
        Not connected since {timeOfDay(lost.since)}.{' '}
        {asOf(oldSince.value) ?? 'What you see is as of then.'} What you do is saved only once it is
        answered.
      </Notice>
    )
  if (oldSince.value === null) return null
  return (
    <Notice tone="emergency">
      Not up to date: the service is slow or answers with errors. {asOf(oldSince.value)} It is asked
      for again every few seconds.
    </Notice>
  )
}

const asOf = (since: number | null): string | null =>
  since === null ? null : `What you see is as of ${timeOfDay(byService(since))}.`

/** Wherever one is by now: what was tapped in a session record and could not be saved yet. */
function Unsaved() {
  const left = [...unsaved.value].filter(([href]) => pathname.value !== href)
  return left.map(([href, entries]) => (
    <Notice key={href} tone="urgent">
      {count(entries, 'entry', 'entries')} of a session record {entries === 1 ? 'is' : 'are'} not
      saved yet; sent as soon as the service answers. <a href={href}>See the record</a>
    </Notice>
  ))
}

/** For as long as the application stands, so that nobody forgets it. */
const EmergencyAccess = ({ until }: { until: string }) =>
  now.value < Date.parse(until) ? (
    <Notice tone="urgent">
      Emergency access until {timeOfDay(until)}: what you see and do is marked, and another person
      looks into it.
    </Notice>
  ) : (
    <Notice tone="urgent">Your emergency access has ended.</Notice>
  )

/** In a popup, so that what is half written stays where it is. */
function SignInEnded() {
  const { signIn } = useSession()
  const [failed, setFailed] = useState(false)
  const again = async () => {
    const outcome = await signIn.again()
    if (outcome === 'same') {
      signInEnded.value = false
      lookAtOnce()
    }
    setFailed(outcome === 'nobody')
    // What the last person had on the screen is not for this one.
    if (outcome === 'other') location.assign('/')
  }
  return (
    <Notice tone="emergency">
      Your sign-in has ended. {asOf(oldSince.value)} What you have written is still here; sign in
      again to go on.
      {failed && <b>That did not work. Does the browser hold back the window that should open?</b>}
      <Button kind="primary" onClick={() => void again()}>
        Sign in again
      </Button>
    </Notice>
  )
}
