// The day's list: who needs a call, gravest first.
import { pathOf } from '../../routes.ts'
import { Tag } from '../../ui/tag.tsx'
import { Shown } from '../shown.tsx'
import { useResource } from '../state/resource.ts'
import { useApi } from '../state/session.ts'

export function Today() {
  const api = useApi()
  const { state } = useResource('alerts', (signal) => api('GET /alerts', { query: {}, signal }))
  return (
    <>
      <h1 tabIndex={-1}>Today</h1>
      <Shown of={state}>
        {({ alerts }) => (
          <ul class="card">
            {alerts.map(({ alertId, level, kind, firstName }) => (
              <li key={alertId}>
                <a href={pathOf('alert', { alertId })}>
                  {firstName ?? 'Unknown number'}: {kind}
                </a>{' '}
                <Tag tone={level}>{level}</Tag>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </>
  )
}
