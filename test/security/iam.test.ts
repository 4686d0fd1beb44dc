// What may be done by whom, over every statement of the synthesised template: roles, keys, topics, queues, functions,
// and the API's door.
import { describe, expect, it } from 'vitest'
import { synthesise } from '../infra/synth.ts'
import { flat, propertiesOf, resourceStatements, roleStatements } from '../infra/template.ts'

const template = synthesise()
const onRoles = roleStatements(template)
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
  'scheduler:CreateSchedule': {
    condition: ['StringEquals', 'aws:RequestedRegion', '<AWS::Region>'],
    reason: 'a schedule is named when it is made; the group is ours alone',
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

describe('roles', () => {
  it('are allowed actions by their names, each one', () => {
    expect(onRoles.length).toBeGreaterThan(40)
    for (const { Effect, Action } of onRoles) {
      expect(Effect).toBe('Allow')
      for (const action of Action) expect(action).toMatch(/^[a-z-]+:[A-Z]\w+$/)
    }
  })

  it('are allowed them on resources by their names, but for what this table tells', () => {
    const wide = onRoles.filter(
      ({ Resource, NotResource }) => NotResource !== undefined || flat(Resource).includes('*'),
    )
    expect([...new Set(wide.flatMap(({ Action }) => Action))].sort()).toEqual(
      Object.keys(wildcards).sort(),
    )
    for (const { Action, Condition } of wide)
      for (const action of Action)
        expect([action, ...conditionsOf(Condition)]).toEqual([action, wildcards[action]!.condition])
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

/** What in a condition says on whose behalf a service comes. */
const callers = ['aws:SourceArn', 'aws:SourceAccount', 'kms:EncryptionContext:aws:logs:arn']

describe('policies of keys, topics, queues and numbers', () => {
  const allows = onResources.filter(({ Effect }) => Effect === 'Allow')

  it('are all looked at', () => {
    const types = new Set(onResources.map(({ type }) => type))
    expect([...types].sort()).toEqual([
      'AWS::KMS::Key',
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
      const named = conditionsOf(Condition).filter(([, name]) => callers.includes(name))
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

  it('name their own resource; a key’s policy says * and means the key', () => {
    for (const { type, Resource } of allows)
      if (type !== 'AWS::KMS::Key') expect(flat(Resource)).not.toContain('*')
  })

  it('refuse whatever does not come over TLS, on every topic and queue', () => {
    for (const [type, policyType, link] of [
      ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'Topics'],
      ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'Queues'],
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

describe('the API', () => {
  const only = (type: string) => {
    const all = [...propertiesOf(template, type)]
    expect(all).toHaveLength(1)
    return all[0]!
  }

  it('has no route that does not ask the authorizer for a token', () => {
    const [authorizer] = only('AWS::ApiGatewayV2::Authorizer')
    const open = [...propertiesOf(template, 'AWS::ApiGatewayV2::Route').values()].filter(
      ({ AuthorizationType, AuthorizerId }) =>
        AuthorizationType !== 'JWT' || flat(AuthorizerId) !== `<${authorizer}>`,
    )
    expect(propertiesOf(template, 'AWS::ApiGatewayV2::Route').size).toBeGreaterThan(0)
    expect(open).toEqual([])
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

  it('bounds how often it may be asked', () => {
    const [, stage] = only('AWS::ApiGatewayV2::Stage')
    const { ThrottlingRateLimit, ThrottlingBurstLimit } = Object(stage.DefaultRouteSettings)
    expect(ThrottlingRateLimit).toBeGreaterThan(0)
    expect(ThrottlingBurstLimit).toBeGreaterThan(0)
  })

  it('logs who asked for what, and nothing that was sent', () => {
    const [, stage] = only('AWS::ApiGatewayV2::Stage')
    const { Format } = Object(stage.AccessLogSettings)
    expect(Object.values(JSON.parse(Format)).toSorted()).toEqual([
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

  it('is the only way in', () => {
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
