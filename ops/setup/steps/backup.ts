import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { backupParameters, backupStacks, copyRegionOutput } from '../../../infra/recovery/names.ts'
import { outputs } from '../../../shared/names.ts'
import { Refused } from '../../command.ts'
import { type Deployed, deployed, stands } from '../deployed.ts'
import type { Place } from '../place.ts'
import { byHand, done, type State, step, toDo, unanswered } from '../step.ts'
import type { Wishes } from '../wishes.ts'

type Seen = {
  service: Deployed | null
  backups: Deployed | null
  region: string
  /** Of the second region, where one is wanted. */
  toolkit: Deployed | null
}

/** A choice: without it the table can be put back to any second of 35 days, in its own region alone. */
export const backup = step<Seen>({
  title: 'Backups in a second region',
  checks: 'the stack AfterglowBackups, and where its copies go',
  does: 'bootstraps the second region and deploys two stacks of their own: a backup every four hours, copied there, and the secret with it',
  costs:
    'about $3 a month for keys and vaults, then $0.20 a GB and month of what is kept; five minutes',
  skippable:
    'The table is recoverable within its region; a region that is lost is lost with all that is in it.',
  after: ['deploy'],
  async look(place, { backupRegion }) {
    return {
      service: await deployed(place),
      backups: await deployed(place, backupStacks.backups),
      region: await place.clients.sts.config.region(),
      toolkit: backupRegion ? await toolkitIn(place, backupRegion) : null,
    }
  },
  judge(seen, wishes): State {
    const { backupRegion: wanted } = wishes
    const there = stands(seen.backups) ? seen.backups?.outputs[copyRegionOutput] : undefined
    if (wanted === undefined && there === undefined)
      return unanswered('None. Point-in-time recovery reaches back 35 days, here.', 'backupRegion')
    if (wanted === null || wanted === undefined)
      return done(there ? `Copies go to ${there}.` : 'None wanted: point-in-time recovery alone.')
    if (wanted === seen.region)
      return byHand(`${wanted} is the region of the service: put another into setup.json.`)
    return there === wanted && isOfNow(seen)
      ? done(`Copies go to ${there}.`)
      : toDo(`Copies are to go to ${wanted}.`)
  },
  async act(place, { service, toolkit }, { backupRegion }: Wishes) {
    if (!backupRegion || !service) throw new Refused('There is no service to back up yet.')
    if (!stands(toolkit)) {
      const { Account } = await place.clients.sts.send(new GetCallerIdentityCommand({}))
      await place.cdk(['bootstrap', `aws://${Account}/${backupRegion}`])
    }
    const flags = Object.entries(parametersOf(service)).flatMap(([name, value]) => [
      '--parameters',
      `${backupStacks.backups}:${name}=${value}`,
    ])
    await place.cdk([
      'deploy',
      '--all',
      '--app',
      'node infra/recovery/app.ts',
      '--context',
      `backupRegion=${backupRegion}`,
      '--require-approval',
      'never',
      ...flags,
    ])
  },
})

const parametersOf = ({ outputs: told }: Deployed): Readonly<Record<string, string>> => ({
  [backupParameters.tableName]: told[outputs.table] ?? '',
  [backupParameters.secretArn]: told[outputs.numberSecret] ?? '',
  [backupParameters.alarmTopicArn]: told[outputs.alarmTopic] ?? '',
})

/** A table that took another's place is the one to be backed up. */
function isOfNow({ service, backups }: Seen): boolean {
  if (!service || !backups) return false
  return Object.entries(parametersOf(service)).every(
    ([name, value]) => backups.parameters[name] === value,
  )
}

async function toolkitIn(place: Place, region: string): Promise<Deployed | null> {
  const client = new CloudFormationClient({ ...place.access, region })
  try {
    return await deployed(place, 'CDKToolkit', client)
  } finally {
    client.destroy()
  }
}
