import { parameterNames } from '../../../infra/names.ts'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import { type Deployed, deployed, stands } from '../deployed.ts'
import type { QuestionId } from '../questions.ts'
import { done, type State, step, toDo, waiting } from '../step.ts'
import { clinicWishes, type Wishes } from '../wishes.ts'

type Seen = {
  stack: Deployed | null
  clinics: readonly Clinic[]
}

export const deploy = step<Seen>({
  title: 'The service itself',
  checks: 'the stack, and whether it was deployed with what you want',
  does: 'runs npx cdk deploy, with your answers as its parameters',
  costs:
    'about $6 a month for keys, alarms and a secret; then by use (README "What a month costs"); ten minutes',
  skippable: null,
  after: ['account', 'agreement', 'log-groups', 'bootstrap', 'number'],
  async look(place) {
    return { stack: await deployed(place), clinics: place.clinics }
  },
  judge(seen, wishes): State {
    const questions = lacking(seen, wishes)
    if (questions.length > 0)
      return { kind: 'unanswered', questions, says: 'It goes by answers of yours.' }
    return stateOf(seen, wishes)
  },
  async act({ cdk, stack }, { clinics }, wishes) {
    const flags = Object.entries(parametersOf(clinics, wishes)).flatMap(([name, value]) => [
      '--parameters',
      `${stack}:${name}=${value}`,
    ])
    await cdk(['deploy', stack, '--require-approval', 'never', ...flags])
  },
})

/** Failed at the first attempt: the CDK's command takes it away and begins anew. */
const failedAtFirst = /^(ROLLBACK_COMPLETE|ROLLBACK_FAILED|CREATE_FAILED|REVIEW_IN_PROGRESS)$/

function stateOf({ stack, clinics }: Seen, wishes: Wishes): State {
  if (!stack) return toDo('It is deployed for the first time.')
  if (failedAtFirst.test(stack.status))
    return toDo(`The first deployment failed (${stack.status}): it is taken away and made anew.`)
  if (stack.status.endsWith('_IN_PROGRESS')) return waiting(`Under way: ${stack.status}.`)
  if (!stands(stack)) return toDo(`It stands at ${stack.status}: it is deployed again.`)
  const wanted = Object.entries(parametersOf(clinics, wishes))
  const other = wanted.filter(([name, value]) => stack.parameters[name] !== value)
  return other.length === 0
    ? done('Deployed as you want it. After an update: npm run setup -- --again deploy')
    : toDo(`Deployed with others than these: ${other.map(([name]) => name).join(', ')}.`)
}

function lacking({ clinics }: Seen, wishes: Wishes): readonly QuestionId[] {
  const missing: QuestionId[] = []
  if (wishes.operatorEmail === undefined) missing.push('operatorEmail')
  if (wishes.monthlySmsSpendUsd === undefined) missing.push('monthlySmsSpendUsd')
  for (const { id } of clinics)
    if (!clinicWishes(wishes, id).pageEmail) missing.push(`pageEmail:${id}`)
  return missing
}

/** The stack's parameters, as far as they are known. */
export function parametersOf(
  clinics: readonly Clinic[],
  wishes: Wishes,
): Readonly<Record<string, string>> {
  const ofClinics = clinics.map(({ id }) => {
    const { numberArn, pageEmail } = clinicWishes(wishes, id)
    return {
      [parameterNames.numberArn(id)]: numberArn,
      [parameterNames.pageEmail(id)]: pageEmail,
    }
  })
  const all: Record<string, string | undefined> = Object.assign(
    {
      [parameterNames.operatorEmail]: wishes.operatorEmail,
      [parameterNames.monthlySmsSpendUsd]: wishes.monthlySmsSpendUsd?.toString(),
    },
    ...ofClinics,
  )
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
