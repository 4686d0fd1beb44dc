// Taking in one resource, or a bundle of them.
import type { Bundle as FhirBundle } from 'fhir/r4.js'
import { type Bundle, entriesAtMost } from '../../../shared/fhir/in/bundle.ts'
import { allows } from '../../../shared/vocabulary/scopes.ts'
import { may } from '../../api/sign-in.ts'
import { type FhirAnswer, told } from '../answer.ts'
import type { FhirCall } from '../call.ts'
import { baseOf } from '../deps.ts'
import { FhirProblem, fhirProblemOf, outcomeOf, type Place } from '../problem.ts'
import { type Asked, askedIn } from './asked.ts'
import { type BundleIndex, indexOf, noBundle } from './bundle-index.ts'
import { chartsOf } from './charts.ts'
import { companionsIn } from './companions.ts'
import { perform, rehearse } from './perform.ts'
import { type Plan, type Planning, planOf } from './plan.ts'
import { entryOf, holdTo, standingOf, type Taken, taken } from './told.ts'

const planning = (call: FhirCall, bundle: BundleIndex): Planning => ({
  call,
  bundle,
  charts: chartsOf(call),
})

export async function takeOne(
  call: FhirCall,
  asked: Asked,
  bundle: BundleIndex = noBundle,
): Promise<Taken> {
  const one = planning(call, bundle)
  const plan = await planOf(one, asked)
  const before = await standingOf(call, plan)
  holdTo(asked, before)
  await rehearse(one, plan)
  await perform(one, plan)
  return taken(call, plan, before)
}

type Entry = FhirBundle['entry'] extends (infer E)[] | undefined ? E : never

export async function takeBundle(call: FhirCall, bundle: Bundle): Promise<FhirAnswer> {
  const { length } = bundle.entry
  if (length > entriesAtMost)
    throw new FhirProblem(
      413,
      `a bundle has ${entriesAtMost} entries at most, and this has ${length}`,
    )
  const { entries, shows } = await (bundle.type === 'transaction' ? takeAll : takeEach)(
    call,
    bundle,
  )
  const answer: FhirBundle = {
    resourceType: 'Bundle',
    type: `${bundle.type}-response`,
    entry: entries,
  }
  return told(answer, { shows })
}

type Answered = { entries: Entry[]; shows: string[] }

/** Details before sessions, and plans before what came of them, in whatever order they stand. */
const order: readonly Asked['type'][] = ['Patient', 'Appointment', 'Procedure', 'Observation']

type Placed = { index: number; asked: Asked }

/** Rehearsed to the last before the first is done: one that cannot be taken stands in the way of all. */
async function takeAll(call: FhirCall, bundle: Bundle): Promise<Answered> {
  const index = indexOf(bundle)
  const companions = companionsIn(index, baseOf(call.deps))
  const whole = planning(call, index)
  const problems: FhirProblem[] = []
  const attempt = async <T>(act: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await act()
    } catch (error) {
      const problem = fhirProblemOf(error)
      if (!problem) throw error
      problems.push(problem)
      return null
    }
  }
  const placed: Placed[] = []
  for (const [at, entry] of bundle.entry.entries()) {
    if (companions.has(at)) continue
    const asked = await attempt(() => allowed(call, askedIn(entry, at, baseOf(call.deps)), at))
    if (asked) placed.push({ index: at, asked })
  }
  const plans: { index: number; plan: Plan; before: Taken['resource'] }[] = []
  for (const { index: at, asked } of inOrder(placed)) {
    const plan = await attempt(async () => {
      const made = await planOf(whole, asked)
      const before = await standingOf(call, made)
      holdTo(asked, before)
      await rehearse(whole, made)
      return { index: at, plan: made, before }
    })
    if (plan) plans.push(plan)
  }
  if (problems.length > 0) throw together(problems)
  for (const { plan } of plans) await perform(whole, plan)
  const made = new Map<number, Taken>()
  for (const { index: at, plan, before } of plans) made.set(at, await taken(call, plan, before))
  return answered(call, bundle, (at) => made.get(at) ?? null)
}

const inOrder = (placed: readonly Placed[]): readonly Placed[] =>
  placed.toSorted((a, b) => rankOf(a.asked) - rankOf(b.asked))

/** A panel knows more than a total beside it. */
const rankOf = ({ type, resource }: Asked): number =>
  order.indexOf(type) + (type === 'Observation' && !isPanel(resource) ? 1 : 0)

const isPanel = (resource: unknown): boolean =>
  typeof resource === 'object' &&
  resource !== null &&
  ('hasMember' in resource || 'component' in resource)

/** The status of the first, and the places of all. */
function together(problems: readonly FhirProblem[]): FhirProblem {
  const [first] = problems
  const places = problems.flatMap((each): readonly Place[] =>
    each.places.length > 0
      ? each.places
      : [{ path: 'Bundle', message: each.message, code: each.code }],
  )
  return new FhirProblem(first?.status ?? 422, 'nothing of this bundle was taken', { places })
}

/** Each for itself: what cannot be taken says so in its own place. */
async function takeEach(call: FhirCall, bundle: Bundle): Promise<Answered> {
  const index = indexOf(bundle)
  const companions = companionsIn(index, baseOf(call.deps))
  const placed: Placed[] = []
  const results = new Map<number, Taken | FhirProblem>()
  const attempt = async (at: number, act: () => Promise<Taken | null>) => {
    try {
      const made = await act()
      if (made) results.set(at, made)
    } catch (error) {
      const problem = fhirProblemOf(error)
      if (!problem) throw error
      results.set(at, problem)
    }
  }
  for (const [at, entry] of bundle.entry.entries()) {
    if (companions.has(at)) continue
    await attempt(at, async () => {
      placed.push({ index: at, asked: allowed(call, askedIn(entry, at, baseOf(call.deps)), at) })
      return null
    })
  }
  for (const { index: at, asked } of inOrder(placed))
    await attempt(at, () => takeOne(call, asked, index))
  return answered(call, bundle, (at) => results.get(at) ?? null)
}

function answered(
  call: FhirCall,
  { entry }: Bundle,
  of: (at: number) => Taken | FhirProblem | null,
): Answered {
  const shows: string[] = []
  const entries = entry.map((_, at): Entry => {
    const result = of(at)
    if (result === null) return { response: { status: '200 OK' } }
    if (result instanceof FhirProblem)
      return { response: { status: String(result.status), outcome: outcomeOf(result) } }
    shows.push(result.patientId)
    return { response: entryOf(call, result) }
  })
  return { entries, shows }
}

/** Who may send one resource may send it in a bundle, and nobody else. */
function allowed(call: FhirCall, asked: Asked, index: number): Asked {
  const { scopes, roles } = call
  const action = asked.method === 'POST' ? 'c' : 'u'
  const isAllowed =
    scopes === null ? may.enter.some((role) => roles.has(role)) : allows(scopes, asked.type, action)
  if (isAllowed) return asked
  const message = `this needs a scope like system/${asked.type}.${action}`
  throw new FhirProblem(403, 'this is not for whoever asks', {
    places: [{ path: `Bundle.entry[${index}]`, message }],
  })
}
