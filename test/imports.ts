// The layout shows the architecture: imports run one way. Run by `npm run check`; exits 1 naming each breach.
import { globSync } from 'node:fs'
import { circles, importsOf } from './imports/graph.ts'
import { purityBreaches } from './imports/purity.ts'
import { roomBreaches } from './imports/rooms.ts'

const files = globSync('{infra,functions,shared,local,simulation,bench,ops,web}/**/*.{ts,tsx,js}')
const imports = new Map(files.map((file) => [file, importsOf(file)]))
const breaches = [
  ...roomBreaches(imports),
  ...circles(imports).map((each) => `a circle of imports: ${each.join(' > ')}`),
  ...files.flatMap(purityBreaches),
]
for (const each of breaches) console.error(each)
if (breaches.length > 0) process.exit(1)
