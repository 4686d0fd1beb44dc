// `npm run verify`: whether the charts are those that were written.
import { main } from './command.ts'
import { verifyChains } from './verify/verify.ts'

await main(verifyChains)
