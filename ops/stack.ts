// The deployed stack's outputs, by which commands find queues, functions and the table.
import {
  CloudFormationClient,
  type CloudFormationClientConfig,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { Refused } from './command.ts'

export const defaultStack = 'Afterglow'

/** How an account is reached; what is left out, the SDK's own settings say (AWS_REGION, AWS_PROFILE). */
export type Access = Pick<CloudFormationClientConfig, 'region' | 'profile' | 'credentials'>

/** Looks an output up; refused when the stack is gone or was deployed before it had this output. */
export async function stackOutputs(
  stack: string,
  access: Access = {},
): Promise<(output: string) => string> {
  const client = new CloudFormationClient(access)
  const found = await client
    .send(new DescribeStacksCommand({ StackName: stack }))
    .catch(notThere(stack))
  const values = new Map(
    found.Stacks?.[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
  )
  client.destroy()
  return (output) => {
    const value = values.get(output)
    if (value) return value
    throw new Refused(`Stack ${stack} has no output ${output}: deploy this release first.`)
  }
}

const notThere =
  (stack: string) =>
  (error: unknown): never => {
    if (error instanceof Error && /does not exist/.test(error.message))
      throw new Refused(
        `There is no stack ${stack} in this account and region (--stack names another).`,
      )
    throw error
  }
