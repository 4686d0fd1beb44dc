// Lets a first deployment that failed be repeated. A stack is protected from deletion from its beginning, and one whose
// creation failed can be nothing but deleted: so it loses its protection while CloudFormation rolls it back.
import {
  CloudFormationClient,
  DescribeStacksCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import type { CloudFormationCustomResourceEvent } from 'aws-lambda'

export type Release = {
  cloudFormation: Pick<CloudFormationClient, 'send'>
  /** Tells CloudFormation that it may go on. */
  answer(url: string, body: string): Promise<void>
}

export const createHandler =
  ({ cloudFormation, answer }: Release) =>
  async (event: CloudFormationCustomResourceEvent): Promise<void> => {
    const { StackId, RequestId, LogicalResourceId, ResponseURL } = event
    try {
      if (event.RequestType === 'Delete') await releaseIfNeverMade(cloudFormation, StackId)
    } catch (error) {
      // The rollback goes on all the same; infra/RUNBOOK.md says how to take the protection off by hand.
      console.error('the protection stays', error instanceof Error ? error.name : 'unknown')
    }
    const PhysicalResourceId = 'protection'
    const said = { Status: 'SUCCESS', PhysicalResourceId, StackId, RequestId, LogicalResourceId }
    await answer(ResponseURL, JSON.stringify(said))
  }

/** Only while a creation is rolled back: a rolled-back update leaves a stack that stands, and stays protected. */
async function releaseIfNeverMade(
  cloudFormation: Release['cloudFormation'],
  StackName: string,
): Promise<void> {
  const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName }))
  if (Stacks?.[0]?.StackStatus !== 'ROLLBACK_IN_PROGRESS') return
  await cloudFormation.send(
    new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: false }),
  )
}

export const handler = (event: CloudFormationCustomResourceEvent): Promise<void> =>
  createHandler({
    cloudFormation: new CloudFormationClient(),
    // The address is signed for a body of no type: bytes, which `fetch` gives none.
    answer: async (url, body) => {
      const put = await fetch(url, { method: 'PUT', body: new TextEncoder().encode(body) })
      if (!put.ok) throw new Error(`CloudFormation answers ${put.status}`)
    },
  })(event)
