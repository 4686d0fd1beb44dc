// `npm run redrive`: what lies in the dead-letter queues, and back to work with it.
import { main } from './command.ts'
import { redrive } from './redrive/redrive.ts'

await main(redrive)
