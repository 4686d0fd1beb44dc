// `npm run figures`: the clinics' own figures, made anew at once.
import { main } from './command.ts'
import { figures } from './figures/figures.ts'

await main(figures)
