import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { synthesise } from './synth.ts'
import { flat, roleStatements } from './template.ts'

const template = synthesise()

describe('what roles may do', () => {
  const statements = roleStatements(template)

  it('lets texts go to phones, and to no topic but the clinics’ own', () => {
    const anyPhone = statements.filter(({ NotResource }) => NotResource !== undefined)
    expect(anyPhone).toHaveLength(8)
    for (const { Action, NotResource } of anyPhone) {
      expect(Action).toEqual(['sns:Publish'])
      expect(flat(NotResource)).toBe('arn:<AWS::Partition>:sns:*:*:*')
    }
  })

  it('neither changes nor deletes items of the table: it is the audit trail', () => {
    const onTable = statements
      .flatMap(({ Action }) => Action)
      .filter((a) => a.startsWith('dynamodb'))
    expect([...new Set(onTable)].sort()).toEqual([
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
    ])
  })

  it('passes the scheduler’s role to the scheduler alone, which may only fill the wake-up queue', () => {
    const passes = statements.filter(
      ({ Action, policy }) => Action.includes('iam:PassRole') && !policy.startsWith('Reports'),
    )
    expect(passes).toHaveLength(8)
    for (const { Condition } of passes) {
      expect(Condition).toEqual({
        StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
      })
    }
    const scheduler = statements.filter(({ policy }) => policy.startsWith('WakeUpsRole'))
    expect(scheduler.flatMap(({ Action }) => Action).sort()).toEqual([
      'kms:Decrypt',
      'kms:GenerateDataKey',
      'sqs:SendMessage',
    ])
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Principal: { Service: 'scheduler.amazonaws.com' },
            Condition: {
              StringEquals: {
                'aws:SourceAccount': { Ref: 'AWS::AccountId' },
                'aws:SourceArn': Match.anyValue(),
              },
            },
          },
        ],
      },
    })
  })
})
