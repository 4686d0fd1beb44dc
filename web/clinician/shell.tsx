// What stands around every screen: where one can go, who is signed in, and what is wrong with all of it at once.
import { useEffect, useRef } from 'preact/hooks'
import { type Place, pathOf, type RouteName } from '../routes.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import icon from '../ui/icon.svg'
import { Bars } from './bars.tsx'
import { Find } from './find.tsx'
import { IdleWarning } from './idle-warning.tsx'
import { pageOf } from './pages.tsx'
import { connection } from './state/connection.ts'
import { oldSince } from './state/currency.ts'
import { place } from './state/place.ts'
import { mayDo, type Role, useSession } from './state/session.ts'
import { timeOfDay } from './times.ts'
import { titleOf } from './title.ts'
import { Told } from './told.tsx'

const views = [
  { route: 'today', label: 'Today' },
  { route: 'roster', label: 'Patients' },
  { route: 'messages', label: 'Messages' },
  { route: 'caseReview', label: 'Case review' },
  { route: 'figures', label: 'Figures' },
  { route: 'clinic', label: 'Clinic' },
  { route: 'emergency', label: 'Emergency access' },
  { route: 'files', label: 'Files', only: ['desk', 'clinician', 'admin'] },
  { route: 'audit', label: 'Who saw whom', only: ['admin'] },
] as const satisfies readonly { route: RouteName; label: string; only?: readonly Role[] }[]

export function Shell() {
  const { signIn, clinic } = useSession()
  const here = place.value
  tellWhere(clinic.clinicId, here)
  document.title = titleOf(here, clinic.name)
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href={pathOf('today', {})}>
          <img src={icon} alt="" width={26} height={26} />
          Afterglow
        </a>
        <span class="quiet">{clinic.name}</span>
        <Find />
        <div class="who">
          <Fresh zone={clinic.timezone} />
          <span class="small quiet">{clinic.you.roles.join(', ')}</span>
          <Button onClick={() => void signIn.leave('asked')}>Sign out</Button>
        </div>
      </header>
      <div class="notices">
        <Bars />
      </div>
      <div class="frame">
        <nav class="views" aria-label="Views">
          {views
            .filter((view) => !('only' in view) || mayDo(clinic, view.only))
            .map(({ route, label }) => (
              <a
                key={route}
                href={pathOf(route, {})}
                aria-current={here?.route === route ? 'page' : undefined}
              >
                {label}
              </a>
            ))}
        </nav>
        <Screen />
      </div>
      <Told />
      <Announcer />
      <IdleWarning />
    </>
  )
}

/** When the service last answered; that it does not is told in a bar of its own. */
function Fresh({ zone }: { zone: string }) {
  const { value } = connection
  if (value.kind !== 'connected' || oldSince.value !== null) return null
  return <span class="small quiet fresh">Up to date {timeOfDay(value.heardAt, zone)}</span>
}

/** What is looked at, on the document itself: ids alone, for whatever stands beside the application. */
function tellWhere(clinicId: string, here: Place | null): void {
  const { dataset } = document.documentElement
  dataset.clinic = clinicId
  dataset.patient = here && 'patientId' in here.params ? here.params.patientId : ''
}

/** A change of screen takes the focus to its heading, as a page that is loaded begins at its top. */
function Screen() {
  const main = useRef<HTMLElement>(null)
  const here = place.value
  const path = here ? pathOf(here.route, here.params) : ''
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) main.current?.querySelector('h1')?.focus()
    // On a phone the views are a row that runs out of sight.
    document.querySelector('.views [aria-current]')?.scrollIntoView({ block: 'nearest' })
    isFirst.current = false
  }, [path])
  return (
    <main id="main" tabIndex={-1} ref={main}>
      {pageOf(here)}
    </main>
  )
}
