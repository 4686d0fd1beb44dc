// What may be done by whom, over every statement of the synthesised template: roles, keys, topics, queues, functions,
// and the API's door.
import { describe, expect, it } from 'vitest'
import { synthesise } from '../infra/synth.ts'
import { flat, propertiesOf, resourceStatements, roleStatements } from '../infra/template.ts'

const template = synthesise()
/** What CDK's own function may do at a deployment: it takes the screen's public files to their bucket. */
const isUpload = ({ policy }: { policy: string }) => policy.startsWith('ScreenUpload')
const onRoles = roleStatements(template).filter((each) => !isUpload(each))
const onUploads = roleStatements(template).filter(isUpload)
const onResources = resourceStatements(template)

type Wildcard = {
  /** The one condition that holds the permission in. */
  condition: [operator: string, key: string, value: string]
  /** Why AWS has no finer resource. */
  reason: string
}

/** Every action that is allowed on more than named resources. */
const wildcards: Readonly<Record<string, Wildcard>> = {
  'sns:Publish': {
    condition: ['StringEquals', 'aws:RequestedRegion', '<AWS::Region>'],
    reason: 'a phone is no resource with an ARN (Service Authorization Reference, Amazon SNS)',
  },
  'sms-voice:SendTextMessage': {
    condition: ['StringEquals', 'aws:CalledViaLast', 'sns.amazonaws.com'],
    reason: 'which resource SNS names when it hands a text on is not documented',
  },
  's3:PutObject': {
    condition: ['Null', 's3:if-none-match', 'false'],
    reason: 'chain heads: an object is named when it is made, and can be made but once',
  },
  'scheduler:CreateSchedule': {
    condition: ['StringEquals', 'aws:RequestedRegion', '<AWS::Region>'],
    reason: 'a schedule is named when it is made; the group is ours alone',
  },
  'scheduler:DeleteSchedule': {
    condition: ['StringEquals', 'aws:RequestedRegion', '<AWS::Region>'],
    reason:
      'a wake-up that a request makes useless is one of many by then; the group is ours alone',
  },
  'sns:SetSMSAttributes': {
    condition: ['StringEquals', 'aws:RequestedRegion', '<AWS::Region>'],
    reason: 'a setting of the account; the action knows no resource type',
  },
  'sms-voice:SetTextMessageSpendLimitOverride': {
    condition: ['StringEquals', 'aws:CalledViaLast', 'sns.amazonaws.com'],
    reason: 'a setting of the account; the action knows no resource type',
  },
}

/** A condition as `[operator, key, value]` rows, references flat. */
const conditionsOf = (condition: unknown): readonly (readonly [string, string, string])[] =>
  Object.entries(Object(condition)).flatMap(([operator, pairs]) =>
    Object.entries(Object(pairs)).map(
      ([name, value]) => [operator, name, flat(value)] as readonly [string, string, string],
    ),
  )

/** Objects of the bucket that holds exports for a day, and nothing else. */
const isOfExports = (resource: unknown): boolean =>
  /^FhirExportsBucket\w+\/\*$/.test(flat(resource))

describe('roles', () => {
  it('are allowed actions by their names, each one', () => {
    expect(onRoles.length).toBeGreaterThan(40)
    for (const { Effect, Action } of onRoles) {
      expect(Effect).toBe('Allow')
      for (const action of Action) expect(action).toMatch(/^[a-z0-9-]+:[A-Z]\w+$/)
    }
  })

  it('may delete nothing but wake-ups: who erases a patient does so by rights of their own', () => {
    const deleting = onRoles.flatMap(({ Action }) =>
      Action.filter((action) =>
        /:(Batch)?(Delete|Remove|Purge)|BatchWrite|dynamodb:Update|Bypass/.test(action),
      ),
    )
    const others = deleting.filter((action) => !/^(sqs|sms-voice):/.test(action))
    expect(new Set(others)).toEqual(new Set(['scheduler:DeleteSchedule']))
  })

  it('take wake-ups back where staff asks for something and where wake-ups are seen to, and nowhere that a patient waits', () => {
    const taking = onRoles.filter(({ Action }) => Action.includes('scheduler:DeleteSchedule'))
    const owners = taking.map(({ policy }) => policy.replace(/Role.*/, ''))
    expect(owners.sort()).toEqual(['ApiHandler', 'Fhir', 'Files', 'Sweep', 'WakeUp'])
    for (const { Resource } of taking)
      expect(flat(Resource)).toMatch(/:schedule\/Afterglow-WakeUps-Group-\w+\/\*$/)
  })

  it('are allowed them on resources by their names, but for what this table tells', () => {
    const wide = onRoles.filter(
      ({ Resource, NotResource }) =>
        NotResource !== undefined || (flat(Resource).includes('*') && !isOfExports(Resource)),
    )
    expect([...new Set(wide.flatMap(({ Action }) => Action))].sort()).toEqual(
      Object.keys(wildcards).sort(),
    )
    for (const { Action, Condition } of wide)
      for (const action of Action)
        expect([action, ...conditionsOf(Condition)]).toEqual([action, wildcards[action]!.condition])
  })

  it('write and read exports, and take none away: a day does', () => {
    const onExports = onRoles.filter(({ Resource }) => isOfExports(Resource))
    expect(onExports.map(({ Action }) => [...Action].sort())).toEqual([
      ['s3:GetObject', 's3:PutObject'],
      ['s3:GetObject', 's3:PutObject'],
    ])
  })

  it('reach, where CDK grants by wildcards, the deployment’s assets and the bucket of public files', () => {
    const [bucket] = [...propertiesOf(template, 'AWS::S3::Bucket').keys()].filter((id) =>
      id.startsWith('ScreenFilesBucket'),
    )
    const assets = [
      'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets',
      '{AWS::AccountId}',
      '{AWS::Region}',
    ].join('-$')
    const reached = onUploads.flatMap(({ Action, Resource }) =>
      Action.some((action) => action.startsWith('s3:')) ? [Resource].flat().map(flat) : [],
    )
    expect([...new Set(reached)].sort()).toEqual(
      [`${bucket}Arn`, `${bucket}Arn/*`, assets, `${assets}/*`].sort(),
    )
    const others = onUploads.filter(({ Action }) => Action.some((each) => !each.startsWith('s3:')))
    for (const { Action, Resource } of others) {
      for (const action of Action) expect(action).toMatch(/^[a-z-]+:[A-Z]\w+$/)
      expect(flat(Resource)).not.toContain('*')
    }
  })

  it('have no policy of AWS’s or anyone’s beside: those name no resources', () => {
    for (const role of propertiesOf(template, 'AWS::IAM::Role').values()) {
      expect(role.ManagedPolicyArns ?? []).toEqual([])
      expect(role.Policies ?? []).toEqual([])
    }
    for (const type of ['AWS::IAM::ManagedPolicy', 'AWS::IAM::User', 'AWS::IAM::AccessKey'])
      template.resourceCountIs(type, 0)
  })

  it('are taken by a service of AWS each, never by an account or by anyone', () => {
    for (const role of propertiesOf(template, 'AWS::IAM::Role').values()) {
      const { Statement } = Object(role.AssumeRolePolicyDocument)
      expect(Statement).toHaveLength(1)
      expect(Object.keys(Statement[0].Principal)).toEqual(['Service'])
    }
  })
})

/** What in a condition says on whose behalf a service comes; IAM reads such names in any case. */
const callers = ['aws:sourcearn', 'aws:sourceaccount', 'kms:encryptioncontext:aws:logs:arn']

describe('policies of keys, topics, queues, buckets and numbers', () => {
  const allows = onResources.filter(({ Effect }) => Effect === 'Allow')

  it('are all looked at', () => {
    const types = new Set(onResources.map(({ type }) => type))
    expect([...types].sort()).toEqual([
      'AWS::KMS::Key',
      'AWS::S3::BucketPolicy',
      'AWS::SMSVOICE::ResourcePolicy',
      'AWS::SNS::TopicPolicy',
      'AWS::SQS::QueuePolicy',
    ])
  })

  it('let nobody in without a name', () => {
    for (const { id, Principal, Condition } of allows) {
      expect([id, flat(Principal)]).not.toEqual([id, expect.stringContaining('*')])
      const isService = Object.keys(Object(Principal)).join() === 'Service'
      if (!isService) continue
      const named = conditionsOf(Condition).filter(([, name]) =>
        callers.includes(name.toLowerCase()),
      )
      expect([id, named.length > 0]).toEqual([id, true])
      // Named down to this account, or to one thing of it.
      for (const [, name, value] of named)
        expect([id, name, value]).not.toEqual([id, name, expect.stringMatching(/^\*|::\*/)])
    }
  })

  it('name every action, but that a key’s own account may do anything with it', () => {
    // AWS KMS, “Default key policy”: without it nobody could mend a key’s policy, and what it encrypts would be lost.
    const vague = allows.filter(({ Action }) => Action.some((action) => action.includes('*')))
    expect(vague.map(({ type, Action }) => [type, ...Action])).toEqual([
      ['AWS::KMS::Key', 'kms:*'],
      ['AWS::KMS::Key', 'kms:*'],
    ])
    for (const { Principal } of vague)
      expect(flat(Principal)).toBe('arn:<AWS::Partition>:iam::<AWS::AccountId>:root')
  })

  it('name their own resource; a key’s policy says * and means the key, a bucket’s what lies in it', () => {
    for (const { type, Resource } of allows) {
      if (type === 'AWS::KMS::Key') continue
      if (type === 'AWS::S3::BucketPolicy') expect(flat(Resource)).toMatch(/^\w+Arn\/[a-z/]*\*$/)
      else expect(flat(Resource)).not.toContain('*')
    }
  })

  it('refuse whatever does not come over TLS, on every topic, queue and bucket', () => {
    for (const [type, policyType, link] of [
      ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'Topics'],
      ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'Queues'],
      ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'Bucket'],
    ] as const) {
      const refusing = [...propertiesOf(template, policyType)].filter(([policy]) =>
        onResources.some(
          ({ id, Effect, Condition }) =>
            id === policy &&
            Effect === 'Deny' &&
            conditionsOf(Condition).join() === 'Bool,aws:SecureTransport,false',
        ),
      )
      const covered = refusing.map(([, properties]) => flat(properties[link])).sort()
      const all = [...propertiesOf(template, type).keys()].map((id) => `<${id}>`).sort()
      expect(covered).toEqual(all)
    }
  })
})

describe('functions', () => {
  it('are invoked by a named thing of this account, and have no address of their own', () => {
    const permissions = propertiesOf(template, 'AWS::Lambda::Permission')
    expect(permissions.size).toBeGreaterThan(3)
    for (const { Action, Principal, SourceArn } of permissions.values()) {
      expect(Action).toBe('lambda:InvokeFunction')
      expect(flat(Principal)).toMatch(
        /^(apigateway|events|logs)(\.<AWS::Region>)?\.amazonaws\.com$/,
      )
      expect(flat(SourceArn)).toMatch(/\S/)
    }
    template.resourceCountIs('AWS::Lambda::Url', 0)
  })
})

/** The only one of its type, among those of the API or the page where both have one. */
const only = (type: string, of = '') => {
  const all = [...propertiesOf(template, type)].filter(([id]) => id.startsWith(of))
  expect(all).toHaveLength(1)
  return all[0]!
}
const stageOf = (of: string) => Object(only('AWS::ApiGatewayV2::Stage', of)[1])
const routesOf = (of: string) => {
  const [api] = only('AWS::ApiGatewayV2::Api', of)
  const all = [...propertiesOf(template, 'AWS::ApiGatewayV2::Route').values()]
  return all.filter(({ ApiId }) => flat(ApiId) === `<${api}>`)
}
const loggedBy = (of: string): string[] =>
  Object.values<string>(JSON.parse(stageOf(of).AccessLogSettings.Format)).toSorted()

describe.each(['Api', 'PatientPage'])('the door of %s', (of) => {
  it('bounds how often it may be asked', () => {
    const { ThrottlingRateLimit, ThrottlingBurstLimit } = stageOf(of).DefaultRouteSettings
    expect(ThrottlingRateLimit).toBeGreaterThan(0)
    expect(ThrottlingBurstLimit).toBeGreaterThan(0)
  })
})

describe('the page behind a link', () => {
  it('is all that is open to whoever has no token, and is only looked at and sent', () => {
    expect(propertiesOf(template, 'AWS::ApiGatewayV2::Route').size).toBe(
      routesOf('Api').length + routesOf('PatientPage').length,
    )
    expect(routesOf('PatientPage').map(({ RouteKey }) => RouteKey)).toEqual([
      'GET /c/{token}',
      'HEAD /c/{token}',
      'POST /c/{token}',
      'GET /calendar/{feed}',
      'HEAD /calendar/{feed}',
    ])
  })

  it('logs no address: it holds the link', () => {
    expect(loggedBy('PatientPage')).toEqual([
      '$context.identity.sourceIp',
      '$context.integrationErrorMessage',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.routeKey',
      '$context.status',
    ])
  })
})

describe('the API', () => {
  it('has no route that does not ask the authorizer for a token, but FHIR’s, which asks by itself', () => {
    const [authorizer] = only('AWS::ApiGatewayV2::Authorizer')
    const open = routesOf('Api').filter(
      ({ AuthorizationType, AuthorizerId }) =>
        AuthorizationType !== 'JWT' || flat(AuthorizerId) !== `<${authorizer}>`,
    )
    expect(routesOf('Api').length).toBeGreaterThan(0)
    expect(open.map(({ RouteKey }) => RouteKey)).toEqual(['ANY /fhir/{proxy+}'])
  })

  it('takes tokens of its own user pool, made for its own client, out of the header alone', () => {
    const [, authorizer] = only('AWS::ApiGatewayV2::Authorizer')
    const [pool] = only('AWS::Cognito::UserPool')
    const [client] = only('AWS::Cognito::UserPoolClient')
    expect(authorizer).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
    })
    const { Issuer, Audience } = Object(authorizer.JwtConfiguration)
    expect(flat(Issuer)).toBe(`https://cognito-idp.<AWS::Region>.amazonaws.com/<${pool}>`)
    expect(Audience.map(flat)).toEqual([`<${client}>`])
  })

  it('logs who asked for what, and nothing that was sent', () => {
    expect(loggedBy('Api')).toEqual([
      '$context.authorizer.claims.sub',
      '$context.authorizer.error',
      '$context.httpMethod',
      '$context.identity.sourceIp',
      '$context.integrationErrorMessage',
      '$context.path',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.status',
    ])
  })

  it('is with the page the only way in', () => {
    for (const type of [
      'AWS::ApiGateway::RestApi',
      'AWS::Lambda::Url',
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      'AWS::AppSync::GraphQLApi',
    ])
      template.resourceCountIs(type, 0)
  })
})

describe('encryption', () => {
  it.each([
    ['AWS::DynamoDB::Table', 'SSESpecification'],
    ['AWS::SQS::Queue', 'KmsMasterKeyId'],
    ['AWS::SNS::Topic', 'KmsMasterKeyId'],
    ['AWS::Logs::LogGroup', 'KmsKeyId'],
  ])('of every %s is by a key of ours', (type, property) => {
    const keys = [...propertiesOf(template, 'AWS::KMS::Key').keys()]
    const all = [...propertiesOf(template, type)]
    expect(all.length).toBeGreaterThan(0)
    for (const [id, properties] of all) {
      const by = JSON.stringify(properties[property] ?? null)
      expect([id, keys.some((key) => by.includes(`"${key}"`))]).toEqual([id, true])
    }
  })
})
