// What stands in the emulator after a deployment.
import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CognitoIdentityProviderClient,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { stackName } from './assembly.ts'
import type { MiniStack } from './ministack.ts'

/** The stack, or null where there is none. */
export async function stackIn(client: MiniStack['client']): Promise<Stack | null> {
  const { Stacks = [] } = await new CloudFormationClient(client).send(new DescribeStacksCommand())
  return Stacks.find((each) => each.StackName === stackName) ?? null
}

export async function outputsOf(client: MiniStack['client']): Promise<Record<string, string>> {
  const stack = await stackIn(client)
  const told = stack?.Outputs ?? []
  return Object.fromEntries(
    told.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
  )
}

/** Physical ids by logical ones; fails where anything does not stand as it should. */
export async function standing(client: MiniStack['client']): Promise<Map<string, string>> {
  const cloudFormation = new CloudFormationClient(client)
  const found = new Map<string, string>()
  for await (const { StackResourceSummaries = [] } of paginateListStackResources(
    { client: cloudFormation },
    { StackName: stackName },
  )) {
    for (const {
      LogicalResourceId: id,
      PhysicalResourceId,
      ResourceStatus,
    } of StackResourceSummaries) {
      if (!/^(CREATE|UPDATE)_COMPLETE$/.test(ResourceStatus ?? ''))
        throw new Error(`${id} is ${ResourceStatus}`)
      found.set(id ?? '', PhysicalResourceId ?? '')
    }
  }
  return found
}

/** The physical id of the one thing whose logical id is like this. */
export async function idOf(client: MiniStack['client'], logical: RegExp): Promise<string> {
  const found = [...(await standing(client))].filter(([id]) => logical.test(id))
  if (found.length !== 1) throw new Error(`${found.length} things are called ${logical}`)
  return found[0]?.[1] ?? ''
}

/** What a deployment that failed may have left behind. */
export async function kept(client: MiniStack['client']) {
  const { TableNames: tables } = await new DynamoDBClient(client).send(new ListTablesCommand())
  const groups = await new CloudWatchLogsClient(client).send(new DescribeLogGroupsCommand())
  const people = await new CognitoIdentityProviderClient(client).send(
    new ListUserPoolsCommand({ MaxResults: 10 }),
  )
  return {
    tables,
    logs: (groups.logGroups ?? []).map(({ logGroupName }) => logGroupName),
    pools: (people.UserPools ?? []).map(({ Name }) => Name),
  }
}
