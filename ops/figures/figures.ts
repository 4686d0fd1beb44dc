// The nightly job of the clinics' own figures, now: as after an import, or when a night's was missed.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import * as z from 'zod/mini'
import { outputs } from '../../shared/names.ts'
import { parseJson } from '../../shared/vocabulary/json.ts'
import { type Command, Refused, readArguments, type Surroundings, UsageError } from '../command.ts'
import { defaultStack, stackOutputs } from '../stack.ts'

export const help = `Makes the clinics' own figures anew, which a job makes every night.

  npm run figures

  --stack <name>   the CloudFormation stack (${defaultStack})
  --local          the local run instead of AWS, at http://localhost:8080 (PORT for another port)
  --help           this

It reads every chart once and changes none. Credentials and region are the AWS SDK's usual ones; they
need cloudformation:DescribeStacks and lambda:InvokeFunction on the job.`

const Made = z.object({ clinics: z.int(), patients: z.int(), unread: z.int() })

export const figures: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, {
    stack: { type: 'string' },
    local: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  })
  if (values.help) return around.print(help)
  if (positionals.length > 0) throw new UsageError('nothing is named: all clinics have theirs made')
  if (values.local && values.stack !== undefined) throw new UsageError('--local has no stack')
  const told = values.local ? await askLocal(around) : await invoke(values.stack ?? defaultStack)
  const made = Made.safeParse(told)
  if (!made.success) throw new Refused('The job answers otherwise than it should: see its log.')
  const { clinics, patients, unread } = made.data
  const left = unread === 0 ? '' : `; ${unread} charts could not be read and are not in them`
  around.print(`${clinics} clinics, ${patients} patients${left}`)
}

/** A quarter of an hour at most, as long as the job may run. */
const patienceMs = 900_000

async function invoke(stack: string): Promise<unknown> {
  const output = await stackOutputs(stack)
  const client = new LambdaClient({ requestHandler: { socketTimeout: patienceMs }, maxAttempts: 1 })
  const FunctionName = output(outputs.figuresFunction)
  const { FunctionError, Payload } = await client.send(new InvokeCommand({ FunctionName }))
  if (FunctionError) throw new Refused('The job failed: see its log.')
  return parseJson(Buffer.from(Payload ?? []).toString('utf8'))
}

async function askLocal({ env }: Surroundings): Promise<unknown> {
  const base = `http://localhost:${env.PORT || '8080'}`
  const answer = await fetch(`${base}/local/figures`, { method: 'POST' }).catch(() => {
    throw new Refused(`Nothing answers at ${base}: is npm start running there?`)
  })
  return answer.json().catch(() => null)
}
