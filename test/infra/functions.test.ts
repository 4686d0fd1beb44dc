import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { bundling } from '../../infra/bundling.ts'
import { synthesise } from './synth.ts'
import { flat, propertiesOf, roleStatements } from './template.ts'

const template = synthesise()
const functions = new Map(
  // The others run at deployments only: CDK's own for settings and uploads, and what undoes a failed first one.
  [...propertiesOf(template, 'AWS::Lambda::Function')].filter(
    ([id]) => !/^(AWS679|CustomCDKBucketDeployment|ReleaseProtection)/.test(id),
  ),
)

/** They know less than those that run the loop. */
const onlyReads = (id: string) => /^(ChainHeads|ClinicFigures|FhirExports)/.test(id)

describe('every function', () => {
  it('is one of those that run the loop, of the two that do a night’s work, or that of exports', () => {
    expect([...functions.keys()].map((id) => id.replace(/Function\w+$/, '')).sort()).toEqual([
      'ApiHandler',
      'ChainHeadsJob',
      'ClinicFiguresJob',
      'DeliveryReport',
      'Fhir',
      'FhirExportsJob',
      'Files',
      'Form',
      'InboundText',
      'Sweep',
      'WakeUp',
    ])
  })

  it('runs on Node 24 and arm64, which is what it is bundled for', () => {
    expect(bundling.target).toBe('node24')
    for (const each of functions.values()) {
      expect(each).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
    }
  })

  it('writes JSON to a log of its own', () => {
    const logs = [...functions.values()].map((each) => each.LoggingConfig)
    for (const log of logs) {
      expect(log).toMatchObject({
        LogFormat: 'JSON',
        ApplicationLogLevel: 'INFO',
        LogGroup: { Ref: expect.any(String) },
      })
    }
    expect(new Set(logs.map((log) => JSON.stringify(log))).size).toBe(functions.size)
  })

  it('knows all that the loop needs, if it runs it', () => {
    for (const [id, each] of functions) {
      if (onlyReads(id)) continue
      expect(each).toMatchObject({
        Environment: {
          Variables: {
            TABLE_NAME: expect.anything(),
            SCHEDULE_GROUP: expect.anything(),
            SCHEDULE_ROLE_ARN: expect.anything(),
            WAKE_UP_QUEUE_ARN: expect.anything(),
            PAGE_TOPIC_ARNS: expect.anything(),
            TEXT_NUMBERS: expect.anything(),
            NUMBER_SECRET: expect.anything(),
            SCREEN_ADDRESS: expect.anything(),
          },
        },
      })
    }
  })

  it('is told each clinic’s number as JSON, as the call on its ARN answered it', () => {
    const first = functions.get([...functions.keys()].find((id) => id.startsWith('Sweep')) ?? '')
    expect(flat(Object(first).Environment.Variables.TEXT_NUMBERS)).toMatch(
      /^\{"demo":"NumbersTwoWayDemoCall\w{8}PhoneNumber","north":"NumbersTwoWayNorthCall\w{8}PhoneNumber"\}$/,
    )
  })

  it('finishes in time', () => {
    for (const [id, each] of functions) {
      if (onlyReads(id)) continue
      expect(each.Timeout).toBe(
        /^(ApiHandler|Form)/.test(id) ? 15 : /^(Files|Fhir)/.test(id) ? 29 : 20,
      )
    }
  })
})

describe('the function that makes the clinics’ figures', () => {
  const [job = ''] = [...functions].find(([id]) => id.startsWith('ClinicFigures')) ?? []

  it('knows the table and nothing else, and runs once a night', () => {
    const { Variables } = Object(functions.get(job)).Environment
    const told = Object.keys(Variables).filter((name) => !name.startsWith('AWS_'))
    expect(told).toEqual(['TABLE_NAME'])
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(40 5 * * ? *)',
    })
  })

  it('may write figures alone, and sends nothing', () => {
    const its = roleStatements(template).filter(({ policy }) => policy.startsWith('ClinicFigures'))
    const writes = its.filter(({ Action }) => [Action].flat().includes('dynamodb:PutItem'))
    expect(writes).toMatchObject([
      {
        Action: ['dynamodb:PutItem'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['figures@*'] } },
      },
    ])
    const actions = its.flatMap(({ Action }) => [Action].flat())
    expect(actions.filter((each) => !/^(dynamodb|kms|logs):/.test(String(each)))).toEqual([])
  })
})

describe('the function that lays down chain heads', () => {
  const [job] = [...functions].find(([id]) => id.startsWith('ChainHeads')) ?? []

  it('knows the table, the secret that names charts and the bucket, and nothing else', () => {
    const { Variables } = Object(functions.get(job ?? '')).Environment
    expect(
      Object.keys(Variables)
        .filter((name) => !name.startsWith('AWS_'))
        .sort(),
    ).toEqual(['HEADS_BUCKET', 'NUMBER_SECRET', 'TABLE_NAME'])
  })

  it('runs once a day', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(10 5 * * ? *)',
    })
  })
})

describe('the function that works exports off', () => {
  const [job] = [...functions].find(([id]) => id.startsWith('FhirExports')) ?? []

  it('knows the charts, the bucket and its own queue, and no way to write to anybody', () => {
    const { Variables } = Object(functions.get(job ?? '')).Environment
    expect(
      Object.keys(Variables)
        .filter((name) => !name.startsWith('AWS_'))
        .sort(),
    ).toEqual([
      'EXPORT_BUCKET',
      'EXPORT_QUEUE_URL',
      'NUMBER_SECRET',
      'OWN_QUEUE_URL',
      'SCREEN_ADDRESS',
      'TABLE_NAME',
    ])
  })

  it('may take the two minutes that a turn takes', () => {
    expect(functions.get(job ?? '')).toMatchObject({ Timeout: 120 })
  })
})

describe('queues and reports', () => {
  it('tell the functions they feed where they lie, and no other', () => {
    const urlOf = (each: unknown) => Object(each).Environment.Variables.OWN_QUEUE_URL
    const told = [...functions].filter(([, each]) => urlOf(each))
    const urls = told.map(([, each]) => urlOf(each).Ref)
    expect(told.map(([id]) => id.replace(/Function\w{8}$/, '')).sort()).toEqual([
      'FhirExportsJob',
      'InboundText',
      'WakeUp',
    ])
    expect(urls.sort()).toEqual([
      expect.stringMatching(/^FhirExportsTurnsQueue/),
      expect.stringMatching(/^InboundTextsQueue/),
      expect.stringMatching(/^WakeUpsDueQueue/),
    ])
  })

  it('let the functions they feed say when a message is handed on again', () => {
    const policies = [...propertiesOf(template, 'AWS::IAM::Policy').values()]
    const may = policies.filter((each) =>
      JSON.stringify(each).includes('sqs:ChangeMessageVisibility'),
    )
    expect(may).toHaveLength(3)
  })

  it('feed few records at a time and take back those that failed', () => {
    template.resourceCountIs('AWS::Lambda::EventSourceMapping', 3)
    template.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: Match.anyValue() },
    })
    const sizes = [...propertiesOf(template, 'AWS::Lambda::EventSourceMapping').values()]
    for (const { BatchSize } of sizes) expect(BatchSize).toBeLessThanOrEqual(10)
  })

  it('reach the function from both of SNS’s logs, and a dead-letter queue when it cannot read them', () => {
    template.resourceCountIs('AWS::Logs::SubscriptionFilter', 2)
    const named = [...propertiesOf(template, 'AWS::Logs::LogGroup').values()]
      .map((log) => flat(log.LogGroupName))
      .filter((name) => name !== '')
    expect(named).toEqual([
      'sns/<AWS::Region>/<AWS::AccountId>/DirectPublishToPhoneNumber',
      'sns/<AWS::Region>/<AWS::AccountId>/DirectPublishToPhoneNumber/Failure',
    ])
    template.hasResourceProperties('AWS::Lambda::Function', {
      DeadLetterConfig: { TargetArn: Match.anyValue() },
    })
  })

  it('sweep every five minutes', () => {
    template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(5 minutes)' })
  })
})
