import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { deployed, stands } from '../deployed.ts'
import { done, step, toDo } from '../step.ts'

export const bootstrap = step({
  title: 'Ready for the CDK',
  checks: 'the stack CDKToolkit, which deployments put their files in',
  does: 'runs npx cdk bootstrap: a bucket and roles for deployments',
  costs: 'cents a month; a minute or two',
  skippable: null,
  after: ['account'],
  look: (place) => deployed(place, 'CDKToolkit'),
  judge: (toolkit) =>
    stands(toolkit) ? done('It is there.') : toDo('It is made, once for account and region.'),
  async act({ clients, cdk }) {
    const { Account } = await clients.sts.send(new GetCallerIdentityCommand({}))
    await cdk(['bootstrap', `aws://${Account}/${await clients.sts.config.region()}`])
  },
})
