// The command takes this launcher's place among the arguments. Apart from run.cjs, for an old Node cannot read `import()`.
const { resolve } = require('node:path')
const { pathToFileURL } = require('node:url')

const [node, , command, ...rest] = process.argv
if (command === undefined) {
  console.error('Which command? For example: node bin/run.cjs local/main.ts')
  process.exit(1)
}
const file = resolve(command)
process.argv = [node, file, ...rest]
import(pathToFileURL(file).href)
