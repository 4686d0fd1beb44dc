// The service's clock, and the buttons that move it.
import { useState } from 'preact/hooks'
import { longDate, nextMorning, timeOfDay } from '../times.ts'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { type Clock, type ClockWish, setClock } from './local-api.ts'
import { nudge } from './looked-at.ts'

type Move = { label: string; wish: (now: string) => ClockWish | null }

const moves: readonly Move[] = [
  {
    label: '+1 hour',

    wish: () => ({ advance: 'PT1H' }),
  },
  { label: '+1 day', wish: () => ({ advance: 'PT24H' }) },
  { label: '+1 week', wish: () => ({ advance: 'P7D' }) },
  {
    label: 'Next morning',

    wish: (now) => {
      const to = nextMorning(now, zone())
      return to === null ? null : { to }
    },
  },
]

/** The reader's own: the drawer belongs to this machine, not to a clinic. */
const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

type ClockPanelProps = {
  clock: Clock
  onMoved: (clock: Clock) => void
  onTrouble: (says: string) => void
}

export function ClockPanel({ clock, onMoved, onTrouble }: ClockPanelProps) {
  const [busy, setBusy] = useState(false)
  const move = async (wish: ClockWish | null) => {
    if (wish === null) return
    setBusy(true)
    try {
      const moved = await setClock(wish)
      onMoved(moved)
      announce(`It is now ${longDate(moved.now)}, ${timeOfDay(moved.now)}`)
      nudge()
    } catch (error) {
      onTrouble(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <section class="clock" aria-label="Clock" aria-busy={busy}>
      <time dateTime={clock.now}>
        <b>{timeOfDay(clock.now)}</b> <span class="small quiet">{longDate(clock.now)}</span>
      </time>
      <div class="buttons">
        {(['held', 'live'] as const).map((mode) => (
          <Button
            key={mode}
            disabled={busy}
            aria-pressed={clock.mode === mode}
            onClick={() => void move({ mode })}
          >
            {mode === 'held' ? 'Held' : 'Live'}
          </Button>
        ))}
        {moves.map(({ label, wish }) => (
          <Button key={label} disabled={busy} onClick={() => void move(wish(clock.now))}>
            {label}
          </Button>
        ))}
        {busy && <Button onClick={() => void setClock({ stop: true })}>Stop</Button>}
      </div>
    </section>
  )
}
