import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { readClinics } from '../../infra/clinics.ts'
import { parametersOf } from '../../ops/setup/steps/deploy.ts'
import { outputs } from '../../shared/names.ts'
import { tableDefinition } from '../../shared/store/table.ts'
import { answers } from '../ops/setup/setting-up.ts'
import { synthesise } from './synth.ts'
import { flat, propertiesOf, roleStatements } from './template.ts'

const template = synthesise()

describe('the charts table', () => {
  it('is there once, and is of the kind cdk-nag can see', () => {
    template.resourceCountIs('AWS::DynamoDB::Table', 1)
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 0)
  })

  it('is kept, recoverable, on demand and encrypted with a key of our own', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: 35,
        },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
      },
    })
  })

  it('has the keys and indexes the store makes on an embedded engine', () => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = tableDefinition('charts')
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema,
      GlobalSecondaryIndexes,
      AttributeDefinitions: Match.arrayEquals(AttributeDefinitions ?? []),
    })
    expect(GlobalSecondaryIndexes).toHaveLength(2)
  })
})

describe('the bucket of chain heads', () => {
  it('lets nobody take anything away for six years, and outlives the stack', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        ObjectLockEnabled: true,
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 2196 } },
        },
        VersioningConfiguration: { Status: 'Enabled' },
      },
    })
  })

  it('is written by one function, which may do nothing else with it', () => {
    const [bucket = ''] = [...propertiesOf(template, 'AWS::S3::Bucket').keys()].filter((id) =>
      id.startsWith('ChainHeads'),
    )
    const reaching = roleStatements(template).filter(({ Resource }) =>
      flat(Resource).includes(bucket),
    )
    expect(reaching.map(({ policy, Action }) => [policy.slice(0, 10), Action])).toEqual([
      ['ChainHeads', ['s3:PutObject']],
    ])
  })
})

describe('the secret that names numbers', () => {
  it('is made once, of our key, and kept when the stack goes', () => {
    template.resourceCountIs('AWS::SecretsManager::Secret', 1)
    template.hasResource('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        KmsKeyId: Match.anyValue(),
        GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
      },
    })
    template.resourceCountIs('AWS::SecretsManager::RotationSchedule', 0)
  })

  it('reaches the functions by a reference that the template does not resolve', () => {
    const all = [...propertiesOf(template, 'AWS::Lambda::Function').values()]
    const given = all.flatMap((each) =>
      flat(Object(each).Environment?.Variables?.NUMBER_SECRET ?? ''),
    )
    expect(given.filter((each) => each.startsWith('{{resolve:secretsmanager:'))).toHaveLength(10)
  })
})

describe('keys, queues, topics and logs', () => {
  it('rotate every key and keep it when the stack goes', () => {
    template.allResources('AWS::KMS::Key', {
      DeletionPolicy: Match.stringLikeRegexp('^Retain(ExceptOnCreate)?$'),
      UpdateReplacePolicy: 'Retain',
      Properties: { EnableKeyRotation: true },
    })
  })

  it('give each work queue a dead-letter queue and six times the function’s timeout', () => {
    const working = [...propertiesOf(template, 'AWS::SQS::Queue').values()].filter(
      (queue) => queue.RedrivePolicy !== undefined,
    )
    // Texts and wake-ups, then exports.
    const seconds = working.map((queue) => Number(queue.VisibilityTimeout) / 6)
    expect(seconds.sort((a, b) => a - b)).toEqual([20, 20, 120])
    for (const queue of working) expect(queue.RedrivePolicy).toMatchObject({ maxReceiveCount: 8 })
  })

  it('forget patients’ texts within four days, dead letters included', () => {
    const days = (id: string) =>
      [...propertiesOf(template, 'AWS::SQS::Queue')]
        .filter(([name]) => name.startsWith(id))
        .map(([, queue]) => Number(queue.MessageRetentionPeriod) / 86_400)
    expect(days('InboundTexts').sort()).toEqual([1, 4])
    expect(days('ReportsDeadLetters')).toEqual([4])
  })

  it('bound and encrypt every log', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', {
      RetentionInDays: Match.anyValue(),
      KmsKeyId: Match.anyValue(),
    })
  })
})

describe('exports', () => {
  it('lie encrypted by our key, and are gone after a day', () => {
    const [[, bucket] = []] = [...propertiesOf(template, 'AWS::S3::Bucket')].filter(([id]) =>
      id.startsWith('FhirExports'),
    )
    expect(bucket).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
        ],
      },
      LifecycleConfiguration: {
        Rules: [
          { ExpirationInDays: 1, NoncurrentVersionExpiration: { NoncurrentDays: 1 } },
          { ExpiredObjectDeleteMarker: true },
        ],
      },
    })
  })
})

describe('the ways in for the operator’s commands', () => {
  it('lead to the table, to every dead-letter queue, and to the function that owns one', () => {
    const shown = Object.entries(template.findOutputs('*')).map(([id, { Value }]) => [
      id,
      flat(Value),
    ])
    const ways = Object.fromEntries(shown)
    expect(ways[outputs.table]).toMatch(/^<Charts/)
    expect(ways[outputs.deadLetters.inbound]).toMatch(/^<InboundTextsDeadLetters/)
    expect(ways[outputs.deadLetters['wake-ups']]).toMatch(/^<WakeUpsDueDeadLetters/)
    expect(ways[outputs.deadLetters.reports]).toMatch(/^<ReportsDeadLetters/)
    expect(ways[outputs.inboundQueue]).toMatch(/^InboundTextsQueue/)
    expect(ways[outputs.reportFunction]).toMatch(/^<DeliveryReport/)
  })
})

describe('the inbound topic', () => {
  const policies = [...propertiesOf(template, 'AWS::SNS::TopicPolicy')]
  const inbound = policies.find(([id]) => id.startsWith('InboundTopic'))?.[1]

  it('lets the carrier publish, for our own numbers only', () => {
    expect(inbound).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'sms-voice.amazonaws.com' },
            Condition: {
              StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
              ArnLike: {
                'aws:SourceArn': [{ Ref: 'TextNumberArnDemo' }, { Ref: 'TextNumberArnNorth' }],
              },
            },
          }),
        ]),
      },
    })
  })

  it('hands texts to the queue in their envelope, which holds the time', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'sqs',
      RawMessageDelivery: false,
    })
  })

  it('lays with the dead letters what it cannot hand over, as it may', () => {
    const [, subscription] = [...propertiesOf(template, 'AWS::SNS::Subscription')].find(
      ([, { Protocol }]) => Protocol === 'sqs',
    )!
    expect(flat(subscription.RedrivePolicy)).toContain('InboundTextsDeadLetters')
    const policies = [...propertiesOf(template, 'AWS::SQS::QueuePolicy')]
    const letters = policies.find(([id]) => id.startsWith('InboundTextsDeadLetters'))?.[1]
    expect(letters).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 'sns.amazonaws.com' },
          }),
        ]),
      },
    })
  })

  it('may use its key: the carrier to publish, the topic to reach the queue', () => {
    const key = [...propertiesOf(template, 'AWS::KMS::Key')].find(([id]) =>
      id.startsWith('Message'),
    )
    for (const service of ['sms-voice', 'sns', 'cloudwatch']) {
      expect(JSON.stringify(key)).toContain(`"Service":"${service}.amazonaws.com"`)
    }
    expect(flat(key?.[1])).toContain('logs.<AWS::Region>.amazonaws.com')
  })
})

it('asks for no parameter that a guided deployment does not give, and for none in vain', () => {
  const clinics = readClinics('clinics.json')
  const all = Object.entries(template.toJSON().Parameters as Record<string, object>)
  const wanted = all.filter(([, parameter]) => !('Default' in parameter)).map(([name]) => name)
  const given = Object.keys(parametersOf(clinics, answers))
  expect(given).toEqual(expect.arrayContaining(wanted))
  expect(all.map(([name]) => name)).toEqual(expect.arrayContaining(given))
})
