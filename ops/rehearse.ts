// `npm run rehearse`: the table, restored beside itself and read.
import { main } from './command.ts'
import { rehearse } from './recovery/rehearse.ts'

await main(rehearse)
