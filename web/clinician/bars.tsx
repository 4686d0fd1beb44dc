// What is wrong with everything on the screen at once: it cannot be brought up to date, or its reader is unknown by now.

import { useState } from 'preact/hooks'
import { timeOfDay } from '../times.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { connection } from './state/connection.ts'
import { now } from './state/service-clock.ts'
import { signInEnded, useClinic, useSession } from './state/session.ts'

export function Bars() {
  const lost = connection.value
  const { emergencyUntil } = useClinic().you
  if (signInEnded.value) return <SignInEnded />
  if (lost.kind === 'connected') return emergencyUntil && <EmergencyAccess until={emergencyUntil} />
  return (
    <Notice tone="emergency">
      Not connected since {timeOfDay(lost.since)}. What you see is as of then; nothing you do is
      saved until the connection is back.
    </Notice>
  )
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
    if (outcome === 'same') signInEnded.value = false
    setFailed(outcome === 'nobody')
    // What the last person had on the screen is not for this one.
    if (outcome === 'other') location.assign('/')
  }
  return (
    <Notice tone="emergency">
      Your sign-in has ended. What you have written is still here; sign in again to go on.
      {failed && <b>That did not work. Does the browser hold back the window that should open?</b>}
      <Button kind="primary" onClick={() => void again()}>
        Sign in again
      </Button>
    </Notice>
  )
}
