// The clinic's application, started: who is asked to sign in, who comes back from it, who is somewhere already.
import { render } from 'preact'
import { type Api, createApi } from '../client/api.ts'
import { readConfig } from '../client/config.ts'
import { comeBack, createManager, goToSignIn, signedIn } from '../client/sign-in.ts'
import { placeOf } from '../routes.ts'
import { watchIdle } from './idle-watch.ts'
import { keepFocus } from './keep-focus.ts'
import { CannotStart, SignedOut, SignInFailed } from './pages/alone.tsx'
import { Shell } from './shell.tsx'
import { askAlertsAhead } from './state/alerts.ts'
import { heard } from './state/connection.ts'
import { followAddress, go, place } from './state/place.ts'
import { followRevision } from './state/revision.ts'
import { startTicking } from './state/service-clock.ts'
import { SessionContext, signInEnded } from './state/session.ts'
import { keptAs } from './state/unsaved.ts'

const box = document.getElementById('app') ?? document.body

async function start(): Promise<void> {
  const here = placeOf(location.pathname)
  if (here?.route === 'signedOut') {
    render(<SignedOut />, box)
    return
  }
  const config = await readConfig()
  const manager = createManager(config)
  if (here?.route === 'signedInPopup') {
    await manager.signinPopupCallback()
    return
  }
  if (here?.route !== 'signedIn') {
    await goToSignIn(manager, location.pathname + location.search)
    return
  }
  const back = await comeBack(manager)
  if (back === null) {
    // Asked by a person, not by itself: what goes wrong each time would go round for ever.
    render(<SignInFailed />, box)
    return
  }
  go(back.backTo, 'replace') // the code is used up, and leaves the address
  const signIn = signedIn(manager, config, back.user)
  const api = createApi({
    base: config.api,
    token: signIn.token,
    heard,
    refused: () => {
      signInEnded.value = true
    },
    fetch: (...request) => fetch(...request),
  })
  if (place.value?.route === 'today') askAlertsAhead(api)
  const clinic = await api('GET /clinic')
  if (!clinic.ok) {
    render(<CannotStart why={clinic.failure} />, box)
    return
  }
  followAddress()
  startTicking()
  keepFocus()
  followRevision(api, () =>
    place.value && 'patientId' in place.value.params ? place.value.params.patientId : null,
  )
  watchIdle(() => void signIn.leave('idle'))
  void resumeRecords(api, clinic.value.you.by)
  render(
    <SessionContext.Provider value={{ api, signIn, clinic: clinic.value }}>
      <Shell />
    </SessionContext.Provider>,
    box,
  )
}

/** What was tapped in a session record, and not saved when the page was loaded anew. */
async function resumeRecords(api: Api, by: string): Promise<void> {
  if (!Object.keys(sessionStorage).some((name) => name.startsWith(keptAs))) return
  const { resume } = await import('./record/recorders.ts')
  resume(api, by)
}

start().catch(() => render(<CannotStart why={{ kind: 'offline' }} />, box))
