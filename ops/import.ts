// `npm run import -- --from <folder>`: an export, put back.
import { importTable } from './backup/import.ts'
import { main } from './command.ts'

await main(importTable)
