// Whether everything that was tapped is saved, in a word and a sign; spoken where it is not.
import type { Recorder } from './recorder.ts'

export function Saved({ recorder }: { recorder: Recorder }) {
  const { pending, finishing, state, session } = recorder
  const left = pending.value.length + (finishing.value === null ? 0 : 1)
  const isHeldUp = state.value === 'held-up'
  const isOpen = pending.value.some((each) => each.state !== 'waiting')
  const how = isHeldUp || isOpen ? 'unsaved' : left > 0 ? 'saving' : 'saved'
  const says = {
    unsaved: `${left} not saved`,
    saving: 'Saving…',
    saved: session.value?.record ? 'Saved' : '',
  }[how]
  return (
    <p class="rec-saved small" data-how={how} role="status">
      {says}
      {isHeldUp && <span class="unseen">: kept here, and sent when the connection is back</span>}
    </p>
  )
}
