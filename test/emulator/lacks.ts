// What the stack has and the emulator has not, each with why. Everything else of the stack must stand there.
import type { Resource, Template } from './template.ts'

/** Left out whole. What refers to it is told `ref`, and `attributes` by their names, in its place. */
type LeftOut = {
  type: string
  why: string
  only?: (resource: Resource) => boolean
  standIn?: { ref: string; attributes: Readonly<Record<string, string>> }
}

/** Deployed with one thing in it other than on AWS. */
type Changed = {
  type: string
  why: string
  only?: (resource: Resource) => boolean
  change: (resource: Resource) => void
}

const noSuchService =
  'The emulator has no AWS End User Messaging SMS; a stand-in answers its calls.'
const noLogDelivery = 'Its CloudFormation has no deliveries of CloudFront’s logs.'

const leftOut: readonly LeftOut[] = [
  {
    type: 'AWS::SMSVOICE::OptOutList',
    why: noSuchService,
    standIn: {
      ref: 'a-list',
      attributes: { Arn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/a-list' },
    },
  },
  { type: 'AWS::SMSVOICE::ResourcePolicy', why: noSuchService },
  { type: 'AWS::Logs::DeliverySource', why: noLogDelivery },
  { type: 'AWS::Logs::DeliveryDestination', why: noLogDelivery },
  { type: 'AWS::Logs::Delivery', why: noLogDelivery },
  {
    type: 'AWS::Cognito::ManagedLoginBranding',
    why: 'Its managed login is one page, with no style to give.',
  },
  {
    type: 'Custom::CDKBucketDeployment',
    why: 'CDK’s uploader runs the AWS CLI out of a layer at /opt, where the emulator lays none.',
  },
  {
    type: 'AWS::CloudWatch::Alarm',
    why: 'It has alarms on one metric alone, none on what is reckoned from several.',
    only: ({ Properties }) => Properties?.Metrics !== undefined,
  },
]

const changed: readonly Changed[] = [
  {
    type: 'AWS::IAM::Policy',
    why: 'It takes every schedule to be in the group "default" when it asks who may create one, or take it back.',
    only: (resource) => onSchedules(resource).length > 0,
    change: (resource) => {
      for (const statement of onSchedules(resource)) statement.Resource = anySchedule
    },
  },
  {
    type: 'AWS::Logs::SubscriptionFilter',
    why: 'It knows no filter by JSON; the function passes over what is no report.',
    change: ({ Properties }) => {
      if (Properties) Properties.FilterPattern = ''
    },
  },
]

type Statement = { Action?: unknown; Resource?: unknown }

function onSchedules({ Properties }: Resource): Statement[] {
  const { Statement: all = [] } = Object(Properties?.PolicyDocument)
  return [all]
    .flat()
    .filter(({ Action }: Statement) =>
      [Action].flat().some((each) => String(each).startsWith('scheduler:')),
    )
}
const anySchedule = 'arn:aws:scheduler:*:*:schedule/*/*'

/** The template as the emulator takes it, and the ids of what was left out. */
export function reduced(template: Template): { template: Template; missing: readonly string[] } {
  const copy = structuredClone(template)
  const missing = new Map<string, LeftOut>()
  for (const [id, resource] of Object.entries(copy.Resources)) {
    const row = leftOut.find(
      ({ type, only }) => type === resource.Type && (only?.(resource) ?? true),
    )
    if (row) missing.set(id, row)
    for (const { type, only, change } of changed)
      if (type === resource.Type && (only?.(resource) ?? true)) change(resource)
  }
  for (const id of missing.keys()) delete copy.Resources[id]
  const told = replaced(copy, missing) as Template
  for (const resource of Object.values(told.Resources)) forget(resource, missing)
  return { template: told, missing: [...missing.keys()] }
}

/** Fails where something that stays refers to what has no stand-in. */
function replaced(value: unknown, missing: ReadonlyMap<string, LeftOut>): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, missing))
  if (typeof value !== 'object' || value === null) return value
  const { Ref: ref, 'Fn::GetAtt': attribute } = value as Record<string, unknown>
  if (typeof ref === 'string' && missing.has(ref)) return standIn(ref, missing).ref
  if (Array.isArray(attribute) && missing.has(attribute[0])) {
    const found = standIn(attribute[0], missing).attributes[attribute[1]]
    if (found === undefined) throw new Error(`no stand-in for ${attribute.join('.')}`)
    return found
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, replaced(inner, missing)]),
  )
}

function standIn(id: string, missing: ReadonlyMap<string, LeftOut>) {
  const found = missing.get(id)?.standIn
  if (!found) throw new Error(`${id} is left out, and something refers to it`)
  return found
}

function forget(resource: Resource, missing: ReadonlyMap<string, unknown>): void {
  if (resource.DependsOn === undefined) return
  const before = [resource.DependsOn].flat()
  resource.DependsOn = before.filter((id) => !missing.has(id))
}

/** Rows that nothing in the stack needs any more. */
export function idle(template: Template): readonly string[] {
  const all = Object.values(template.Resources)
  const needed = ({ type, only }: Pick<LeftOut, 'type' | 'only'>) =>
    all.some((each) => each.Type === type && (only?.(each) ?? true))
  const rows: readonly Pick<LeftOut, 'type' | 'only'>[] = [...leftOut, ...changed]
  return rows.filter((row) => !needed(row)).map(({ type }) => type)
}
