// `npm run export -- --to <folder>`: the whole table, written down.
import { exportTable } from './backup/export.ts'
import { main } from './command.ts'

await main(exportTable)
