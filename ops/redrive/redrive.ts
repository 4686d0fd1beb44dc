// Lists the dead letters, or puts them back. Counts and ids only: the letters hold what patients wrote.
import { type Command, readArguments, UsageError } from '../command.ts'
import { defaultStack } from '../stack.ts'
import { isQueueName, openQueues, type QueueName, queueNames } from './aws.ts'
import { listLocal, redriveLocal } from './local.ts'

export const help = `Lists the dead-letter queues, or puts their letters back to be tried again.

  npm run redrive                       how many letters wait, by queue
  npm run redrive -- inbound            texts of patients, back to their queue
  npm run redrive -- wake-ups           work that was due, back to its queue
  npm run redrive -- reports            delivery reports, one by one back to their function
  npm run redrive -- all                all three

  --stack <name>   the CloudFormation stack (${defaultStack})
  --local          the local run instead of AWS, at http://localhost:8080 (PORT for another port):
                   alone it lists, with "all" it redrives
  --help           this

Mend the cause first (infra/RUNBOOK.md), or the letters come back. What was handled already changes
nothing the second time. Credentials and region are the AWS SDK's usual ones. They need
cloudformation:DescribeStacks; on the queues sqs:GetQueueAttributes, sqs:ReceiveMessage,
sqs:DeleteMessage, sqs:StartMessageMoveTask, sqs:ListMessageMoveTasks, and sqs:SendMessage on where
the letters go; lambda:InvokeFunction for reports; kms:Decrypt and kms:GenerateDataKey on the key.`

export const redrive: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, {
    stack: { type: 'string' },
    local: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  })
  if (values.help) return around.print(help)
  const wanted = wantedOf(positionals)
  if (!values.local) {
    const queues = await openQueues(values.stack ?? defaultStack)
    return wanted.length === 0 ? queues.list(around) : queues.redrive(wanted, around)
  }
  if (values.stack !== undefined) throw new UsageError('--local has no stack')
  if (wanted.length === 0) return listLocal(around)
  if (wanted.length < queueNames.length)
    throw new UsageError('the local run redrives all its queues at once: all')
  return redriveLocal(around)
}

function wantedOf(positionals: readonly string[]): readonly QueueName[] {
  const [name, ...more] = positionals
  if (more.length > 0) throw new UsageError('one queue, or all')
  if (name === undefined) return []
  if (name === 'all') return queueNames
  if (isQueueName(name)) return [name]
  throw new UsageError(`there is no queue ${name}; there are ${queueNames.join(', ')} and all`)
}
