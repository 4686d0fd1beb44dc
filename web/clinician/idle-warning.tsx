// The warning before automatic logoff.
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { active, idle } from './idle-watch.ts'
import { useSession } from './state/session.ts'
import { countdown } from './times.ts'

export function IdleWarning() {
  const { signIn } = useSession()
  const state = idle.value
  if (state.kind !== 'warning') return null
  return (
    <Dialog title="Are you still there?" onClose={active}>
      <div class="stack">
        <p>
          You are signed out in <b class="number">{countdown(state.leftMs)}</b> if nothing is done.
          What is not saved by then is lost.
        </p>
        <div class="buttons">
          <Button kind="primary" onClick={active}>
            Stay signed in
          </Button>
          <Button onClick={() => void signIn.leave('asked')}>Sign out</Button>
        </div>
      </div>
    </Dialog>
  )
}
