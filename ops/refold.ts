// `npm run refold`: every chart's snapshot by this release.
import { refoldTable } from './backup/refold.ts'
import { main } from './command.ts'

await main(refoldTable)
