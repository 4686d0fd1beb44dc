// The CDK app of the backups, apart from the service's: `npx cdk deploy` stays one stack in one region.
//
//   npx cdk deploy --all --app "node infra/recovery/app.ts" -c backupRegion=us-west-2 --parameters …
//
// `npm run setup` does so, with the parameters it reads from the service's outputs (ops/setup/steps/backup.ts).
import { App } from 'aws-cdk-lib'
import { BackupsStack } from './backups-stack.ts'
import { CopiesStack } from './copies-stack.ts'
import { backupStacks } from './names.ts'

const app = new App()
const copyRegion: unknown = app.node.tryGetContext('backupRegion')
const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env

if (typeof copyRegion !== 'string' || copyRegion === region) {
  console.error('Backups go to a second region: -c backupRegion=<another than the first>')
  process.exit(1)
}
const env = { ...(account ? { account } : {}), ...(region ? { region } : {}) }
const copies = new CopiesStack(app, backupStacks.copies, {
  env: { ...env, region: copyRegion },
  description: 'Afterglow: copies of the backups',
})
new BackupsStack(app, backupStacks.backups, {
  env,
  copyRegion,
  description: 'Afterglow: backups of the table, copied to a second region',
}).addStackDependency(copies)
