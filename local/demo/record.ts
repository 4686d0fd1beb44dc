// What the demo's staff record of a session, where their clinic keeps a record: an ordinary course, a little other each
// time. Of the last days something is left for whoever looks.

const minuteMs = 60_000

/** Within these days the record misses what was seen at the end. */
const leftOpenDays = 3

const sedations = ['drowsy', 'drowsy', 'none', 'asleep'] as const
const dissociations = ['moderate', 'mild', 'severe', 'moderate'] as const

export function recordOf(startsAt: number, daysAgo: number) {
  const at = (minutes: number) => new Date(startsAt + minutes * minuteMs).toISOString()
  const turn = daysAgo % 4
  const pressure = (systolic: number, diastolic: number, minutes: number) => ({
    systolic: systolic + 3 * turn,
    diastolic: diastolic + 2 * turn,
    at: at(minutes),
  })
  const early = {
    bloodPressure: { before: pressure(122, 76, -6), at40: pressure(138, 84, 40) },
    oxygen: { before: { percent: 98, at: at(-6) }, at40: { percent: 96 + (turn % 3), at: at(40) } },
    sedation: sedations[turn],
    dissociation: dissociations[turn],
    nausea: turn === 2 ? 'nausea' : 'none',
  }
  if (daysAgo <= leftOpenDays) return early
  return {
    ...early,
    bloodPressure: { ...early.bloodPressure, end: pressure(126, 78, 43) },
    readiness: { ready: true, at: at(44) },
    takenHomeBy: { who: 'companion', name: turn % 2 === 0 ? 'Luis' : 'Marta' },
  }
}
