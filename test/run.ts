// Runs every test and closes with the one line people and scripts read.
// Arguments are handed to vitest as file filters: `npm test -- chart`. `--seed 7` gives properties other cases;
// `--coverage` tells which lines ran, in short here and in full in coverage/index.html.
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, coverage: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (values.seed !== undefined) process.env.AFTERGLOW_TEST_SEED = values.seed

const vitest = await startVitest('test', positionals, {
  watch: false,
  reporters: ['minimal'],
  silent: 'passed-only',
  coverage: {
    enabled: values.coverage,
    include: ['{shared,functions,infra,ops,local,simulation}/**/*.ts'],
    reporter: ['text-summary', 'html'],
  },
})

const tests = vitest.state.getFiles().flatMap((file) => [...collect(file)])
const count = (state: string) => tests.filter((each) => each === state).length
const broken = vitest.state.getFiles().filter((file) => file.result?.state === 'fail').length
const errors = vitest.state.getUnhandledErrors().length
const reasons = new Set(vitest.state.getFiles().flatMap((file) => [...notes(file)]))
await vitest.close()
for (const reason of reasons) console.log(`skipped: ${reason}`)
const failed = Math.max(count('fail'), broken) + errors
console.log(`${count('pass')} passed, ${failed} failed, ${count('skip')} skipped`)
process.exit(failed > 0 || tests.length === 0 ? 1 : 0)

type Task = ReturnType<typeof vitest.state.getFiles>[number]['tasks'][number]

function* collect(parent: { tasks: Task[] }): Generator<string> {
  for (const task of parent.tasks) {
    if (task.type === 'suite') yield* collect(task)
    else
      yield task.mode === 'skip' || task.mode === 'todo' ? 'skip' : (task.result?.state ?? 'skip')
  }
}

/** Why tests were skipped that said so: what is not proven here is not passed over in silence. */
function* notes(parent: { tasks: Task[] }): Generator<string> {
  for (const task of parent.tasks) {
    if (task.type === 'suite') yield* notes(task)
    else if (task.result && 'note' in task.result && task.result.note)
      yield String(task.result.note)
  }
}
