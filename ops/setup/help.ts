// What `npm run setup -- --help` tells.
import { defaultStack } from '../stack.ts'
import { steps } from './steps.ts'

export const help = `Takes an AWS account to a running service, step by step: looks at what is there, says what it will do
and what that costs, asks, does it. It may be stopped and begun again at any step; it looks at the account each time.

  npm run setup                        asks as it goes
  npm run setup -- --dry-run           the whole plan as things stand; changes nothing, asks nothing
  npm run setup -- --yes               asks nothing: goes by the answers it has, and stops where one is wanting
  npm run setup -- --accounts <list>   many accounts, some at once; asks nothing, and ends with a table

  --file <path>      where answers are kept (setup.json, which git ignores)
  --answers <path>   further answers, in the same form
  --skip <step>      leaves a step out, if it may be; may be repeated
  --again <step>     does a step though it is done: deploy after an update, proof or drill to try again
  --clinics <path>   another clinics file than clinics.json
  --stack <name>     another stack than ${defaultStack}
  --help             this

With a list (infra/RUNBOOK.md "Many accounts"):
  --only <name>      these accounts of it alone, may be repeated; of one by itself it asks, unless --yes
  --at-once <n>      so many at once, 1 to 20 (4)
  It exits with 0 when all is done, 1 when something failed, 3 when nothing failed and a person has the next turn.

Steps: ${steps.map(([id]) => id).join(', ')}.
Credentials and region are the AWS SDK's usual ones; they need an administrator's rights.`
