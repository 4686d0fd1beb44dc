import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { synthesise } from './synth.ts'
import { flat, roleStatements } from './template.ts'

const template = synthesise()

describe('what roles may do', () => {
  const statements = roleStatements(template)

  it('names every action', () => {
    const vague = statements
      .flatMap(({ Action }) => Action)
      .filter((action) => action.includes('*'))
    expect(vague).toEqual([])
  })

  it('names every resource but these', () => {
    const reasons: Readonly<Record<string, string>> = {
      'scheduler:CreateSchedule': 'a schedule’s name is made when it is armed; the group is ours',
      'sms-voice:SendTextMessage': 'only when SNS calls; what SNS names is not documented',
      'sns:SetSMSAttributes': 'a setting of the account',
      'sms-voice:SetTextMessageSpendLimitOverride': 'a setting of the account',
    }
    const wide = statements
      .filter(({ Resource }) => flat(Resource).includes('*'))
      .flatMap(({ Action }) => Action)
    expect([...new Set(wide)].sort()).toEqual(Object.keys(reasons).sort())
  })

  it('lets texts go to phones, and to no topic but the clinics’ own', () => {
    const anyPhone = statements.filter(({ NotResource }) => NotResource !== undefined)
    expect(anyPhone).toHaveLength(5)
    for (const { Action, NotResource } of anyPhone) {
      expect(Action).toEqual(['sns:Publish'])
      expect(flat(NotResource)).toBe('arn:<AWS::Partition>:sns:*:*:*')
    }
  })

  it('reaches the carrier through SNS alone', () => {
    for (const { Action, Condition } of statements) {
      if (!Action.some((action) => action.startsWith('sms-voice:S'))) continue
      expect(Condition).toEqual({ StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } })
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
    expect(passes).toHaveLength(5)
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
