// What patients wrote and nobody has seen to.
import { useState } from 'preact/hooks'
import { Acknowledge } from '../actions/index.ts'
import { Shown } from '../shown.tsx'
import { useOpenAlerts } from '../state/alerts.ts'
import { useApi } from '../state/session.ts'
import { AlertRow, type Opened } from '../today/alert-row.tsx'
import { groupsOf } from '../today/jobs.ts'
import { Section } from '../today/rows.tsx'

const written: ReadonlySet<string> = new Set([
  'message',
  'concern',
  'wrong-person',
  'unclear-reply',
])

export function Messages() {
  const { state, put, refresh } = useOpenAlerts(useApi())
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <>
      <h1 tabIndex={-1}>Messages</h1>
      <Shown of={state}>
        {({ alerts }) => {
          const groups = groupsOf(alerts.filter(({ kind }) => written.has(kind)))
          return (
            <>
              {groups.length === 0 && (
                <p class="card empty">Everything that was written has been seen to.</p>
              )}
              <Section
                title="To read"
                about="words that nobody has answered"
                of={groups}
                keyOf={({ key }) => key}
              >
                {(group) => <AlertRow group={group} open={setOpened} put={put} refresh={refresh} />}
              </Section>
            </>
          )
        }}
      </Shown>
      {opened?.form === 'acknowledge' && (
        <Acknowledge alert={opened.alert} onClose={() => setOpened(null)} then={put} />
      )}
    </>
  )
}
