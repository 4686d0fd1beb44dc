// `npm run erase -- --clinic C --patient P`: a patient, removed for good.
import { main } from './command.ts'
import { erasePatient } from './erase/erase.ts'

await main(erasePatient)
