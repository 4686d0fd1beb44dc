import type { Failure } from '../../client/failure.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { wordsOf } from '../shown.tsx'

/** @param why null where the chart was read, and has no such session any more */
export const CannotOpen = ({ why, onClose }: { why: Failure | null; onClose: () => void }) => (
  <Dialog title="This cannot be opened now" onClose={onClose}>
    <div class="stack">
      <p>
        {why === null
          ? 'No planned session stands there any more: somebody else has seen to it.'
          : (wordsOf(why) ?? 'Not connected: the chart cannot be read.')}
      </p>
      <div class="buttons">
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  </Dialog>
)
