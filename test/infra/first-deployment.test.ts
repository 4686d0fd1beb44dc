import {
  CloudFormationClient,
  DescribeStacksCommand,
  type StackStatus,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import type {
  CloudFormationCustomResourceDeleteEvent,
  CloudFormationCustomResourceEvent,
} from 'aws-lambda'
import { mockClient } from 'aws-sdk-client-mock'
import { describe, expect, it } from 'vitest'
import { createHandler } from '../../functions/release-protection.ts'
import { synthesise } from './synth.ts'
import { roleStatements } from './template.ts'

const template = synthesise()
const resources: Record<string, { Type: string; DeletionPolicy?: string; DependsOn?: string[] }> =
  template.toJSON().Resources
const idsOf = (prefix: RegExp) => Object.keys(resources).filter((id) => prefix.test(id))

describe('a first deployment that fails', () => {
  // What an account may refuse: a number that is not its own, a limit above what was granted, logs that are there already.
  const refusable = idsOf(
    /^(Numbers.*Call\w{8}|ReportsSettingsCall\w{8}|ReportsDelivered|ReportsFailed)/,
  )

  it('fails before anything is made that outlives the stack, but for the key of its messages', () => {
    const kept = Object.entries(resources).filter(([, { DeletionPolicy = '' }]) =>
      DeletionPolicy.startsWith('Retain'),
    )
    expect(kept.length).toBeGreaterThan(7)
    const early = kept.filter(([id]) => !madeBefore(id).has(refusable[0]!)).map(([id]) => id)
    expect(early.map((id) => id.slice(0, -8))).toEqual(['MessageKey'])
    for (const [id] of kept.filter(([id]) => !early.includes(id)))
      expect([...madeBefore(id)]).toEqual(
        expect.arrayContaining(refusable.filter((each) => /Call\w{8}$/.test(each))),
      )
    expect(resources[early[0]!]?.DeletionPolicy).toBe('RetainExceptOnCreate')
  })

  it('finds its protection released: that stands before all that may be refused', () => {
    const [release = ''] = Object.keys(template.findResources('Custom::ReleaseProtection'))
    expect(refusable.length).toBeGreaterThan(6)
    for (const id of refusable) expect(madeBefore(id)).toContain(release)
  })

  it('may release its own stack, and nothing else', () => {
    const rights = roleStatements(template).filter(({ Action }) =>
      Action.some((each) => each.startsWith('cloudformation:')),
    )
    expect(rights).toMatchObject([
      {
        Action: ['cloudformation:DescribeStacks', 'cloudformation:UpdateTerminationProtection'],
        Resource: { Ref: 'AWS::StackId' },
      },
    ])
  })
})

describe('the release of a stack’s protection', () => {
  it('comes while a creation is rolled back, and at no other time', async () => {
    expect(await released('Delete', 'ROLLBACK_IN_PROGRESS')).toBe(true)
    for (const status of ['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_COMPLETE', 'DELETE_IN_PROGRESS'])
      expect(await released('Delete', status as StackStatus)).toBe(false)
    expect(await released('Create', 'CREATE_IN_PROGRESS')).toBe(false)
    expect(await released('Update', 'UPDATE_IN_PROGRESS')).toBe(false)
  })

  it('lets the rollback go on where it is refused', async () => {
    const { said } = await asked('Delete', new Error('AccessDenied'))
    expect(said).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'protection' })
  })
})

/** Everything that CloudFormation makes before a resource. */
function madeBefore(id: string, found = new Set<string>()): Set<string> {
  for (const each of needs(id)) {
    if (found.has(each)) continue
    found.add(each)
    madeBefore(each, found)
  }
  return found
}

function needs(id: string): string[] {
  const named = JSON.stringify(resources[id] ?? {}).matchAll(/"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/g)
  const told = [resources[id]?.DependsOn ?? []].flat()
  return [...told, ...[...named].map(([, name = '']) => name)].filter((each) => each in resources)
}

async function released(
  type: CloudFormationCustomResourceEvent['RequestType'],
  status: StackStatus,
) {
  return (await asked(type, status)).released
}

async function asked(
  type: CloudFormationCustomResourceEvent['RequestType'],
  status: StackStatus | Error,
) {
  const mock = mockClient(CloudFormationClient)
  const describe = mock.on(DescribeStacksCommand, { StackName: 'arn:the-stack' })
  if (status instanceof Error) describe.rejects(status)
  else {
    const stack = { StackName: 'x', CreationTime: new Date(0), StackStatus: status }
    describe.resolves({ Stacks: [stack] })
  }
  const told: string[] = []
  const event: CloudFormationCustomResourceDeleteEvent = {
    RequestType: 'Delete',
    ServiceToken: 'arn:f',
    ResponseURL: 'https://answer.example',
    StackId: 'arn:the-stack',
    RequestId: 'r1',
    LogicalResourceId: 'Release',
    PhysicalResourceId: 'protection',
    ResourceType: 'Custom::ReleaseProtection',
    ResourceProperties: { ServiceToken: 'arn:f' },
  }
  await createHandler({
    cloudFormation: new CloudFormationClient({}),
    answer: async (url, body) => void told.push(url, body),
  })({ ...event, RequestType: type } as CloudFormationCustomResourceEvent)
  expect(told[0]).toBe('https://answer.example')
  return {
    said: JSON.parse(told[1] ?? '{}'),
    released:
      mock.commandCalls(UpdateTerminationProtectionCommand, {
        StackName: 'arn:the-stack',
        EnableTerminationProtection: false,
      }).length === 1,
  }
}
