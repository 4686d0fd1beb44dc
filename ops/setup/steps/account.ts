import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { byHand, done, nothing, step } from '../step.ts'

/** Whose account, and which region: the SDK's own settings say, and nothing further works without them. */
export const account = step({
  title: 'The account and the region',
  checks: 'whose credentials these are, and which region they are for',
  does: 'nothing',
  costs: 'nothing',
  skippable: null,
  after: [],
  async look({ clients }) {
    const region = await clients.sts.config.region().catch(() => null)
    const id = region && (await clients.sts.send(new GetCallerIdentityCommand({})).catch(because))
    return { region, id }
  },
  judge({ region, id }) {
    if (!region) return byHand('No region: set AWS_REGION, or one in your AWS profile.')
    if (!id || 'problem' in id)
      return byHand(
        `No credentials that AWS takes${id ? ` (${id.problem})` : ''}: sign in with the AWS CLI, or set AWS_PROFILE.`,
      )
    return done(`Account ${id.Account}, region ${region}. Afterglow wants an account of its own.`)
  },
  act: nothing,
})

const because = (error: unknown) => ({
  problem: error instanceof Error ? error.name : String(error),
})
