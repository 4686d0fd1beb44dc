// Exports a clinic of so many patients, as the function does, and says what memory that took: a program of its own, so
// that nothing else is in it. Charts are made up as they are read, and what is written is counted and let go of.
import { randomUUID } from 'node:crypto'
import { patientsName, readJob, writeJob } from '../../functions/fhir/export/job.ts'
import { takeTurn } from '../../functions/fhir/export/work.ts'
import { addHours } from '../../shared/calendar/index.ts'
import type { ChartEvent, SealedCommit } from '../../shared/chart/events.ts'
import type { ExportFiles, ExportTurn } from '../../shared/gateways/exports.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { CommitHash, Instant, InstrumentId, PatientId } from '../../shared/vocabulary/ids.ts'
import { demo, testDeps } from '../support/deps.ts'
import { enrolment } from '../support/enrolment.ts'

const now = Instant.parse('2026-11-27T12:00:00.000Z')
const patients = Number(process.argv[2])
/** Two years of weekly scales: of each a panel, nine items and a total. */
const scales = 104
const weekHours = 7 * 24

const hash = CommitHash.parse('a'.repeat(43))
const phq9 = InstrumentId.parse('phq-9')
const { consent, ...details } = enrolment()

const sealed = (version: number, at: Instant, event: unknown): SealedCommit => ({
  ...{ schema: 1, version, at, cause: null, print: null, wakeUp: null, hash },
  events: [event as ChartEvent],
})

const scoreOf = (week: number, at: Instant) => ({
  ...{ type: 'ScoreRecorded', scoreId: `s${week}`, instrument: phq9, at, total: 9 },
  ...{
    prorated: false,
    answers: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    source: 'text',
    checkInId: null,
    by: null,
  },
})

const begun = addHours(now, -weekHours * (scales + 1))
const commits = (): SealedCommit[] => [
  sealed(1, begun, {
    type: 'PatientEnrolled',
    details,
    consent: { ...consent, capturedAt: begun },
    by: 'nurse',
  }),
  ...Array.from({ length: scales }, (_, week) => {
    const at = addHours(begun, weekHours * (week + 1))
    return sealed(week + 2, at, scoreOf(week + 1, at))
  }),
]

const written = { observations: 0, megabytes: 0, files: 0 }
/** The most that was still needed whenever a file was written: collected first, so that it is the same every time. */
let heldBytes = 0
const kept = new Map<string, string>()
const files: ExportFiles = {
  write: async (name, text) => {
    if (name.endsWith('.json')) return void kept.set(name, text)
    globalThis.gc?.()
    heldBytes = Math.max(heldBytes, process.memoryUsage().heapUsed)
    written.files += 1
    written.megabytes += text.length / 1e6
    if (name.includes('Observation')) written.observations += text.split('\n').length - 1
  },
  read: async (name) => kept.get(name) ?? null,
  remove: async () => undefined,
}

const turns: ExportTurn[] = []
const deps = {
  ...testDeps(now, { ...memoryStore(), history: async () => commits().reverse() }),
  exports: { files, queue: { ask: async (turn: ExportTurn) => void turns.push(turn) } },
  wall: () => Date.now(),
}
const jobId = randomUUID()
const ids = Array.from({ length: patients }, (_, index) => PatientId.parse(`patient-${index}`))
kept.set(patientsName(demo.id, jobId), JSON.stringify(ids))
await writeJob(files, demo, {
  ...{ jobId, by: 'client:ehr', roles: ['system'], request: 'https://screen.example', patients },
  ...{ types: ['Observation'], since: null, transactionTime: now, state: 'in-progress', done: 0 },
  ...{ turn: 0, output: [], errors: [], touchedMs: Date.now(), expiresMs: null },
})
const startedMs = performance.now()
turns.push({ clinicId: demo.id, jobId, turn: 0 })
for (let turn = turns.shift(); turn; turn = turns.shift()) await takeTurn(deps, turn)
const job = await readJob(files, demo, jobId)
console.log(
  JSON.stringify({
    ...written,
    state: job?.state,
    seconds: Math.round((performance.now() - startedMs) / 100) / 10,
    heldMegabytes: Math.round(heldBytes / 1e6),
  }),
)
