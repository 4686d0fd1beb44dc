// The service's own clock, by the date on its answers: a workstation may be wrong, and the local run's time is moved.
import { computed, signal } from '@preact/signals'

/** This machine's own clock, as of the last second. */
export const ticks = signal(Date.now())
const aheadMs = signal(0)

/** Milliseconds now, by the service; changes every second. */
export const now = computed(() => ticks.value + aheadMs.value)

/** A date on an answer counts whole seconds: smaller differences are no news. */
const smallestMs = 2_000

/** An instant of this machine's clock, by the service's. */
export const byService = (at: number): number => at + aheadMs.value

export function hearTime(at: number): void {
  if (Number.isNaN(at)) return
  ticks.value = Date.now()
  const ahead = at - ticks.value
  if (Math.abs(ahead - aheadMs.value) >= smallestMs) aheadMs.value = ahead
}

export function startTicking(): void {
  setInterval(() => {
    ticks.value = Date.now()
  }, 1_000)
}
