// Many charts' lines as one clinic's.
import { noLines } from './extract.ts'
import { sumOf } from './rides.ts'
import type { CheckInLine, ClinicLines, RideLine } from './types.ts'

/** Puts charts together one by one: what is kept of each is its lines alone, and of check-ins and sessions one line a day. */
export function collector() {
  const lines = {
    patients: [...noLines.patients],
    episodes: [...noLines.episodes],
    alerts: [...noLines.alerts],
    decisions: [...noLines.decisions],
  }
  const checkIns = new Map<string, CheckInLine>()
  const rides = new Map<string, RideLine>()
  return {
    add(more: ClinicLines): void {
      lines.patients.push(...more.patients)
      lines.episodes.push(...more.episodes)
      lines.alerts.push(...more.alerts)
      lines.decisions.push(...more.decisions)
      for (const each of more.checkIns) {
        const name = `${each.condition} ${each.day}`
        const { asked = 0, answered = 0 } = checkIns.get(name) ?? {}
        checkIns.set(name, {
          ...each,
          asked: asked + each.asked,
          answered: answered + each.answered,
        })
      }
      for (const each of more.rides ?? []) {
        const name = `${each.condition} ${each.day}`
        const before = rides.get(name)
        rides.set(name, before ? { ...before, ...sumOf([before, each]) } : each)
      }
    },
    /** In an order that does not hang on which chart came first. */
    lines: (): ClinicLines => ({
      patients: inOrder(lines.patients),
      episodes: inOrder(lines.episodes),
      checkIns: inOrder([...checkIns.values()]),
      alerts: inOrder(lines.alerts),
      decisions: inOrder(lines.decisions),
      rides: inOrder([...rides.values()]),
    }),
  }
}

function inOrder<T>(all: readonly T[]): readonly T[] {
  const named = all.map((each) => ({ each, name: JSON.stringify(each) }))
  return named
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ each }) => each)
}
