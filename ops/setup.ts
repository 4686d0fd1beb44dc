// `npm run setup`: an account, taken to a running service.
import { main } from './command.ts'
import { setup } from './setup/setup.ts'

await main(setup)
