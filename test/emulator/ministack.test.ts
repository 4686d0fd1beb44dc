import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { expect, it } from 'vitest'
import { tableDefinition } from '../../shared/store/table.ts'
import { emulator } from './ministack.ts'

const aws = emulator()

it('is an account of its own, empty, that takes what is made in it', async () => {
  const stacks = await new CloudFormationClient(aws.client).send(new DescribeStacksCommand())
  expect(stacks.Stacks).toEqual([])
  const made = await new DynamoDBClient(aws.client).send(
    new CreateTableCommand(tableDefinition('charts')),
  )
  expect(made.TableDescription?.TableArn).toBe(
    `arn:aws:dynamodb:${aws.region}:${aws.accountId}:table/charts`,
  )
})
