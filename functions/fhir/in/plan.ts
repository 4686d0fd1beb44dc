// What one resource comes to: the patient's chart, and the commands to be given. Nothing is written here.
import type { CommandBody } from '../../../shared/chart/commands.ts'
import { policyFor } from '../../../shared/chart/policy.ts'
import { fhirPatientId, resourceId } from '../../../shared/fhir/ids.ts'
import { detailsCommands } from '../../../shared/fhir/in/details-commands.ts'
import { byResource } from '../../../shared/fhir/in/find-session.ts'
import { knownOf, type Named } from '../../../shared/fhir/in/names.ts'
import { Identifiers } from '../../../shared/fhir/in/parts.ts'
import { scoreAt, scoreCommands, scoreOfResource } from '../../../shared/fhir/in/score-commands.ts'
import { sessionCommands } from '../../../shared/fhir/in/session-commands.ts'
import type { Wish } from '../../../shared/fhir/in/wishes.ts'
import { names as onChart } from '../../../shared/fhir/out/parts.ts'
import { builtInInstruments } from '../../../shared/instruments/catalog.ts'
import type { PatientId, SessionId } from '../../../shared/vocabulary/ids.ts'
import type { FhirCall } from '../call.ts'
import { baseOf } from '../deps.ts'
import { FhirProblem, nothingHere } from '../problem.ts'
import type { Asked } from './asked.ts'
import type { BundleIndex } from './bundle-index.ts'
import type { Charts, Enrolled } from './charts.ts'
import { isOurs, patientMeant } from './patients.ts'
import { below, detailsSchema, wishOf } from './reading.ts'

export type Plan = {
  asked: Asked
  patientId: PatientId
  commands: readonly CommandBody[]
  /** The id of the resource on the chart as it is by then; null for what is not there. */
  idOn: (chart: Enrolled) => string | null
  /** Why nothing is done, where one would wonder. */
  note: string | null
}

export type Planning = { call: FhirCall; bundle: BundleIndex; charts: Charts }

/** @throws FhirProblem for what cannot be taken, by its place */
export async function planOf(planning: Planning, asked: Asked): Promise<Plan> {
  const { call, bundle, charts } = planning
  const standing = await standingBy(planning, asked)
  const wish = wishOf(asked, {
    bundle,
    instruments: instrumentsOf(call),
    patient: patientAsked(call, asked),
    details: detailsSchema(call),
    context: {
      clinicId: call.clinic.id,
      base: baseOf(call.deps),
      asked: asked.known,
      known: standing.session,
      typeOf: (fullUrl) => bundle.find({ by: 'entry', fullUrl })?.type ?? null,
    },
  })
  const patientId = await patientMeant(call, wish.patient, bundle)
  const chart = patientId && (await charts.of(patientId))
  if (!patientId || !chart) throw nobody(asked)
  if (standing.patientId !== null && standing.patientId !== patientId)
    throw refused(asked, 409, wherePatient[asked.type], 'is another patient than before')
  return { asked, patientId, ...asks(call, asked, wish, chart, standing) }
}

function instrumentsOf({ clinic }: FhirCall) {
  const { instrument } = policyFor(clinic)
  const ids = [...builtInInstruments(), ...clinic.instruments].map(({ id }) => id)
  return ids.map((id) => instrument(id)).filter((each) => each !== null)
}

/** What stands under the id of a `PUT /{type}/{id}`, and on whose chart. */
type Standing = Readonly<{
  patientId: PatientId | null
  session: SessionId | null
  score: ReturnType<typeof scoreOfResource> | null
}>

/** 404 for what is not here: ids are ours to give. */
async function standingBy({ charts }: Planning, { type, id }: Asked): Promise<Standing> {
  const nothing = { patientId: null, session: null, score: null }
  if (id === null || type === 'Patient') return nothing
  const chart = await charts.ofResource(id)
  if (!chart) throw nothingHere(type)
  const { patientId } = chart.key
  const score = type === 'Observation' ? scoreOfResource(chart, id) : undefined
  if (score) return { ...nothing, patientId, score }
  const session = type === 'Observation' ? undefined : byResource(chart, id)
  if (!session) throw nothingHere(type)
  return { ...nothing, patientId, session: session.sessionId }
}

/** As whom a `Patient` is sent: by the request, or by the first number in it that can be one of ours. */
function patientAsked({ clinic }: FhirCall, { type, id, known, resource }: Asked): Named | null {
  if (type !== 'Patient') return null
  if (id !== null) return { by: 'id', type, id }
  if (known) return { by: 'identifier', type, known }
  const { identifier } = resource as { identifier?: unknown }
  const given = Identifiers.safeParse(identifier)
  const [first] = given.success ? knownOf(given.data).filter((each) => isOurs(clinic, each)) : []
  return first ? { by: 'identifier', type, known: first } : null
}

const wherePatient = {
  Appointment: 'participant',
  Procedure: 'subject',
  Observation: 'subject',
  Patient: 'identifier',
} as const satisfies Record<Asked['type'], string>

const nobody = (asked: Asked): FhirProblem => {
  const isThey = asked.type === 'Patient' && asked.method === 'PUT'
  const message = isThey || asked.type === 'Patient' ? enrolsNobody : 'is no patient of this clinic'
  return new FhirProblem(isThey ? 404 : 422, 'no such patient', {
    places: [{ path: below(asked.at, wherePatient[asked.type]), message, code: 'not-found' }],
  })
}

const enrolsNobody =
  'is no patient of this clinic: nobody is enrolled by FHIR, for texting somebody takes their consent'

const refused = ({ at }: Asked, status: 409 | 422, path: string, message: string): FhirProblem =>
  new FhirProblem(status, 'this cannot be done', { places: [{ path: below(at, path), message }] })

type Asks = Pick<Plan, 'commands' | 'idOn' | 'note'>

function asks(call: FhirCall, asked: Asked, wish: Wish, chart: Enrolled, standing: Standing): Asks {
  const asking = { chart, now: call.now, by: call.by, creates: asked.method === 'POST' }
  const idOf = (name: string) => resourceId(chart.key.patientId, name)
  switch (wish.about) {
    case 'session': {
      const made = sessionCommands(wish, asking)
      if ('conflict' in made) throw refused(asked, 409, made.path, made.conflict)
      const { commands, sessionId, note = null } = made
      return { commands, note, idOn: () => sessionId && idOf(onChart.session(sessionId)) }
    }
    case 'score': {
      const made = scoreCommands(wish, asking, standing.score ?? null)
      if ('conflict' in made) throw refused(asked, 409, made.path, made.conflict)
      const { commands, note = null } = made
      const idOn = (after: Enrolled) => {
        const score = scoreAt(after, wish)
        return score ? idOf(onChart.total(score.scoreId)) : null
      }
      return { commands, note, idOn }
    }
    case 'details': {
      const made = asking.creates ? { commands: [] } : detailsCommands(wish, chart.patient, call.by)
      if ('conflict' in made) throw refused(asked, 422, made.path, made.conflict)
      return { ...made, note: null, idOn: () => fhirPatientId(chart.key.patientId) }
    }
  }
}
