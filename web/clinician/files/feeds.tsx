// Addresses from which calendar programs read the planned sessions.
import { useState } from 'preact/hooks'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import type { Failure } from '../../client/failure.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice, Shown } from '../shown.tsx'
import { useResource } from '../state/resource.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { dateTime } from '../times.ts'

type Feed = RouteAnswer<'GET /calendar-feeds'>['feeds'][number]

export function Feeds() {
  const api = useApi()
  const clinic = useClinic()
  const [changes, setChanges] = useState(0)
  const [url, setUrl] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { state } = useResource(`feeds ${changes}`, (signal) =>
    api('GET /calendar-feeds', { signal }),
  )
  const done = (result: { ok: boolean; failure?: Failure }) => {
    setFailure(result.ok ? null : (result.failure ?? null))
    setChanges(changes + 1)
  }
  return (
    <section class="card block stack" aria-labelledby="calendars">
      <h2 id="calendars">Sessions in a calendar program</h2>
      <p>
        An address for your calendar program shows the planned sessions, by ids and times alone.
        Whoever has it sees them as you: keep it to yourself, and revoke it when you need it no
        more.
      </p>
      {mayDo(clinic, ['desk', 'clinician']) && (
        <div class="buttons">
          <Button
            onClick={async () => {
              const result = await api('POST /calendar-feeds', { body: {} })
              if (result.ok) setUrl(result.value.url)
              done(result)
            }}
          >
            Make an address
          </Button>
        </div>
      )}
      {url && (
        <p role="status">
          Copy it now, it is told once: <code>{url}</code>
        </p>
      )}
      {failure && <FailureNotice failure={failure} />}
      <Shown of={state}>
        {({ feeds }) => (
          <ul>
            {feeds.map((feed) => (
              <li key={feed.feedId}>
                {told(feed, clinic.timezone)}{' '}
                {feed.revoked === null && (
                  <Button
                    kind="link"
                    onClick={async () => {
                      const params = { feedId: feed.feedId }
                      done(await api('POST /calendar-feeds/{feedId}/revoke', { params, body: {} }))
                      setUrl(null)
                    }}
                  >
                    Revoke {feed.feedId.slice(0, 6)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  )
}

const told = ({ feedId, personId, since, revoked }: Feed, zone: string): string =>
  `${feedId.slice(0, 6)} of ${personId}, since ${dateTime(since, zone)}${
    revoked ? `, revoked ${dateTime(revoked.at, zone)} by ${revoked.by}` : ''
  }`
