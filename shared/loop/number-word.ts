// What a number said of our texts is kept beside the charts: it outlives whose number it is.
import type { Command } from '../chart/commands.ts'
import type { ChartEvent } from '../chart/events.ts'
import { type ChartState, isInhabited, phoneOf } from '../chart/state.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'

/**
 * Writes down what the events about to be committed mean for the chart's number. Before the commit, so that no crash
 * leaves a STOP on the chart alone; one that never comes to be committed comes again.
 */
export async function keepWord(
  { store }: Deps,
  chart: ChartState,
  command: Command,
  events: readonly ChartEvent[],
): Promise<void> {
  if (!isInhabited(chart)) return
  const phone = phoneOf(chart)
  const { clinicId } = chart.key
  for (const event of events) {
    // What the number said before this chart had it stands there already.
    if (event.type === 'OptedOut' && event.how !== 'number')
      await store.noteOptOut(clinicId, phone, event.sentAt ?? command.at)
    if (event.type === 'TextRequested' && event.purpose.kind === 'opt-in')
      await store.noteWelcome(clinicId, phone, command.at)
    if (event.type === 'OptedIn') await store.noteOptIn(clinicId, phone, saidAt(command))
  }
}

/** When the word behind a command was given: a text was sent, a consent was captured. */
function saidAt(command: Command): Instant {
  if (command.type === 'ReceiveText') return command.sentAt
  const isConsent = command.type === 'Enrol' || command.type === 'ChangeDetails'
  return (isConsent ? command.consent?.capturedAt : null) ?? command.at
}
