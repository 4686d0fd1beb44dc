// Screens of somebody who is not signed in.
import type { Failure } from '../../client/failure.ts'
import { pathOf, placeOf } from '../../routes.ts'

/** A plain link: whatever the last person looked at is gone from memory when the page is loaded anew. */
export function SignedOut() {
  const wasIdle = sessionStorage.getItem('signed-out-because') === 'idle'
  return (
    <main class="alone">
      <h1>You are signed out</h1>
      {wasIdle && <p>Nothing was done here for 15 minutes, so Afterglow signed you out.</p>}
      <a
        class="button"
        data-kind="primary"
        href={wasIdle ? recordOr(pathOf('today', {})) : pathOf('today', {})}
      >
        Sign in
      </a>
    </main>
  )
}

/** A session that was being recorded goes on: back to its record. Nobody else's screen is opened again by itself. */
function recordOr(path: string): string {
  const from = sessionStorage.getItem('signed-out-from') ?? ''
  return placeOf(from)?.route === 'record' ? from : path
}

export const SignInFailed = () => (
  <main class="alone">
    <h1>The sign-in did not work</h1>
    <p>It may have taken too long, or been begun in another window.</p>
    <a class="button" data-kind="primary" href={pathOf('today', {})}>
      Sign in
    </a>
  </main>
)

export const CannotStart = ({ why }: { why: Failure }) => (
  <main class="alone">
    <h1>
      {why.kind === 'forbidden' ? 'This account has no access' : 'Afterglow cannot be reached'}
    </h1>
    <p>
      {why.kind === 'forbidden'
        ? `The service says: ${why.message}. Ask your administrator.`
        : 'Check the connection, then try again. Patients are answered and alerts are sent as always.'}
    </p>
    <a class="button" data-kind="primary" href={pathOf('today', {})}>
      Try again
    </a>
  </main>
)
