import { Queue } from 'aws-cdk-lib/aws-sqs'
import { expect, it } from 'vitest'
import { nag } from './synth.ts'

const rules = (report: ReturnType<typeof nag>) =>
  report.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName))

it('leaves no finding of cdk-nag or of CloudFormation’s own rules unexplained', () => {
  expect(rules(nag())).toEqual([])
})

it('would find a queue nobody hardened', () => {
  const found = rules(nag((stack) => new Queue(stack, 'Bare')))
  expect(found).toEqual(expect.arrayContaining(['AwsSolutions-SQS3', 'AwsSolutions-SQS4']))
})
