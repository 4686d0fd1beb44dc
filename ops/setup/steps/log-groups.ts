import { ListStackResourcesCommand } from '@aws-sdk/client-cloudformation'
import { DeleteLogGroupCommand, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { deployed } from '../deployed.ts'
import type { Place } from '../place.ts'
import { byHand, done, step, toDo, unanswered } from '../step.ts'

/** SNS made them when the account first logged a text; the stack makes its own of the same names, and would stop. */
export const logGroups = step({
  title: 'Log groups that stand in the way',
  checks: 'whether SNS has made log groups that the stack is to make',
  does: 'deletes them, with all that is in them, if you say so',
  costs: 'nothing; what they hold is gone',
  skippable: null,
  after: ['account'],
  async look(place) {
    const { logGroups: found = [] } = await place.clients.logs.send(
      new DescribeLogGroupsCommand({ logGroupNamePrefix: 'sns/' }),
    )
    const names = found
      .map(({ logGroupName }) => logGroupName ?? '')
      .filter((name) => /\/DirectPublishToPhoneNumber(\/Failure)?$/.test(name))
    const own = names.length > 0 ? await ofStack(place) : new Set()
    return names.filter((name) => !own.has(name))
  },
  judge(inTheWay, { deleteLogGroups }) {
    if (inTheWay.length === 0) return done('None.')
    const which = `In the way: ${inTheWay.join(', ')}.`
    if (deleteLogGroups === undefined) return unanswered(which, 'deleteLogGroups')
    return deleteLogGroups
      ? toDo(`${which} They are deleted.`)
      : byHand(`${which} Export what you need of them, then delete them.`)
  },
  async act({ clients }, inTheWay) {
    for (const logGroupName of inTheWay)
      await clients.logs.send(new DeleteLogGroupCommand({ logGroupName }))
  },
})

/** Physical names of everything that the stack owns. */
async function ofStack(place: Place): Promise<ReadonlySet<string>> {
  if ((await deployed(place)) === null) return new Set()
  const names = new Set<string>()
  let NextToken: string | undefined
  do {
    const page = await place.clients.stacks.send(
      new ListStackResourcesCommand({ StackName: place.stack, NextToken }),
    )
    for (const { PhysicalResourceId } of page.StackResourceSummaries ?? [])
      names.add(PhysicalResourceId ?? '')
    NextToken = page.NextToken
  } while (NextToken)
  return names
}
