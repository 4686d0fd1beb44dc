// The steps of a guided deployment, in their order.
import type { Step, StepId } from './step.ts'
import { account } from './steps/account.ts'
import { admin } from './steps/admin.ts'
import { agreement } from './steps/agreement.ts'
import { backup } from './steps/backup.ts'
import { bootstrap } from './steps/bootstrap.ts'
import { concurrency } from './steps/concurrency.ts'
import { deploy } from './steps/deploy.ts'
import { drill } from './steps/drill.ts'
import { logGroups } from './steps/log-groups.ts'
import { numbers } from './steps/numbers.ts'
import { pages } from './steps/pages.ts'
import { proof } from './steps/proof.ts'
import { protect } from './steps/protect.ts'
import { registration } from './steps/registration.ts'
import { sandbox } from './steps/sandbox.ts'
import { screen } from './steps/screen.ts'
import { spend } from './steps/spend.ts'

const table = {
  account,
  agreement,
  sandbox,
  spend,
  concurrency,
  registration,
  number: numbers,
  'log-groups': logGroups,
  bootstrap,
  deploy,
  protect,
  backup,
  pages,
  admin,
  proof,
  drill,
  screen,
} as const satisfies Record<StepId, Step>

export const steps: readonly (readonly [StepId, Step])[] = Object.entries(table) as [StepId, Step][]

export const isStepId = (name: string): name is StepId => Object.hasOwn(table, name)
