// Removes a patient from the table for good: the one exception to "nothing is deleted", by an operator's own rights.
import { clinics } from '../../functions/clinics.ts'
import { instant } from '../../shared/calendar/instants.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { outputs } from '../../shared/names.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { type ChartKey, ClinicId, PatientId } from '../../shared/vocabulary/ids.ts'
import { isStrangerId } from '../../shared/vocabulary/stranger.ts'
import { type Connection, connect, localFolder, tableFlags, tableHelp } from '../backup/connect.ts'
import { type Command, readArguments, type Surroundings, UsageError } from '../command.ts'
import { defaultStack, stackOutputs } from '../stack.ts'
import { mayErase } from './may-erase.ts'
import { noSchedules, type Schedules, schedulesIn, schedulesOfRun } from './schedules.ts'
import { statement } from './statement.ts'
import { takeAway } from './take-away.ts'
import { tracesOf } from './traces.ts'

/** Longer than any function runs. */
const settleMs = 60_000

export const help = `Erases one patient: chart, place on every list, telephone and other numbers, links, alerts, wake-ups, and
what came from their numbers while those were nobody's. A tombstone with nothing but the time stays, so
that the id is never given to another. It cannot be taken back.

  npm run erase -- --clinic <id> --patient <id>
  npm run export -- --to <folder>         first, if a copy is to be kept

  --override-retention --reason <why>     before the clinic's retentionYears are over; the reason is kept
${tableHelp}
  --help             this

Refused while an emergency of the patient is open. Takes about a minute on AWS, for what functions were
doing must have ended. Interrupted, it is repeated: it goes on where it stood. It needs rights that no
function has (infra/RUNBOOK.md "Erase a patient"), and ends by saying what backups hold and until when.`

const flags = {
  ...tableFlags,
  clinic: { type: 'string' },
  patient: { type: 'string' },
  'override-retention': { type: 'boolean', default: false },
  reason: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

export const erasePatient: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, flags)
  if (values.help) return around.print(help)
  if (positionals.length > 0) throw new UsageError('say whom, and nothing else')
  const key = keyIn(values.clinic, values.patient)
  const because = reasonIn(values['override-retention'], values.reason)
  const connection = await connect(values, around)
  try {
    const { schedules, now } = await schedulesFor(values, around)
    await erase(connection, around, key, { schedules, now, because, isStopped: values.local })
  } finally {
    await connection.close()
  }
}

type Asked = { schedules: Schedules; now: number; because: string | null; isStopped: boolean }

async function erase(
  connection: Connection,
  around: Surroundings,
  key: ChartKey,
  { schedules, now, because, isStopped }: Asked,
): Promise<void> {
  const { client, tableName, documents } = connection
  const numbers = await connection.numberKeys()
  const store = dynamoDbStore(documents, tableName, numbers)
  const at = instant(now)
  const { tombstone } = await tracesOf({ client, tableName }, key)
  // One that was begun was allowed.
  if (!tombstone) await mayErase(store, findClinic(clinics(), key.clinicId), key, at, because)
  const settle = () => (isStopped ? Promise.resolve() : around.sleep(settleMs))
  const erasing = { client, tableName, numbers, schedules, settle, at, because }
  const taken = await takeAway(erasing, key)
  await store.noteChange(key.clinicId)
  for (const line of statement(key, taken, at)) around.print(line)
}

function keyIn(clinic: string | undefined, patient: string | undefined): ChartKey {
  const clinicId = ClinicId.safeParse(clinic)
  const patientId = PatientId.safeParse(patient)
  if (!clinicId.success || !patientId.success || isStrangerId(patientId.data))
    throw new UsageError('say whom: --clinic <id> --patient <id>')
  return { clinicId: clinicId.data, patientId: patientId.data }
}

function reasonIn(overrides: boolean, reason: string | undefined): string | null {
  if (overrides !== (reason !== undefined && reason.trim() !== ''))
    throw new UsageError('--override-retention and --reason <why> go together')
  return overrides ? (reason?.trim() ?? null) : null
}

/** Where wake-ups stand, and what time it is there. */
async function schedulesFor(
  { local, table, endpoint, stack }: Parameters<typeof connect>[0],
  { env, now }: Surroundings,
): Promise<{ schedules: Schedules; now: number }> {
  if (local) return schedulesOfRun(localFolder(env))
  const isElsewhere = table ?? endpoint ?? (env.DYNAMODB_ENDPOINT || undefined)
  if (isElsewhere !== undefined) return { schedules: noSchedules, now: now() }
  const group = (await stackOutputs(stack ?? defaultStack))(outputs.scheduleGroup)
  return { schedules: schedulesIn(group), now: now() }
}
