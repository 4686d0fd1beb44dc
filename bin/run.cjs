// Starts one of our commands: `node bin/run.cjs local/main.ts`. On a Node too old for it, one line says what to do.
// The commands are TypeScript, which an older Node cannot even begin to read; this file any Node can.
var wanted = 24
var found = process.versions.node

if (parseInt(found, 10) < wanted) {
  console.error(
    [
      `Afterglow runs on Node ${wanted}, and this is Node ${found}.`,
      'Start it through npm (`npm start`, `npm test`): `npm ci` brings the right Node along.',
      `Where it brings none for your machine, install Node ${wanted}.`,
    ].join(' '),
  )
  process.exit(1)
}
require('./load.cjs')
