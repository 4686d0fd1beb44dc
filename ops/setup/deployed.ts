// The stack as it stands in the account.
import { DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation'
import type { Place } from './place.ts'

export type Deployed = {
  status: string
  isProtected: boolean
  parameters: Readonly<Record<string, string>>
  outputs: Readonly<Record<string, string>>
}

/** Null where there is none. Another name than the service's own for its neighbours. */
export async function deployed(
  { clients, stack }: Place,
  name = stack,
  client = clients.stacks,
): Promise<Deployed | null> {
  const found = await client
    .send(new DescribeStacksCommand({ StackName: name }))
    .then(({ Stacks }) => Stacks?.[0])
    .catch((error: unknown) => {
      if (error instanceof Error && /does not exist/.test(error.message)) return undefined
      throw error
    })
  return found ? asData(found) : null
}

const asData = (stack: Stack): Deployed => ({
  status: stack.StackStatus ?? 'UNKNOWN',
  isProtected: stack.EnableTerminationProtection ?? false,
  parameters: Object.fromEntries(
    (stack.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [
      ParameterKey ?? '',
      ParameterValue ?? '',
    ]),
  ),
  outputs: Object.fromEntries(
    (stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']),
  ),
})

/** It works: whatever was deployed last took, or was put back to what took before. */
export const stands = (stack: Deployed | null): boolean =>
  stack !== null && /^(CREATE|UPDATE|IMPORT|UPDATE_ROLLBACK)_COMPLETE$/.test(stack.status)
