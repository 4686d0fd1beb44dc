import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { synthesise } from './synth.ts'
import { flat, propertiesOf } from './template.ts'

const template = synthesise()

describe('the numbers that text', () => {
  it('come in as one parameter a clinic, the ARN, which answers what number it is', () => {
    const parameters = Object.keys(template.findParameters('*'))
    expect(parameters.filter((name) => name.startsWith('TextNumber'))).toEqual([
      'TextNumberArnDemo',
      'TextNumberArnNorth',
    ])
  })

  it('are shared with SNS within the account, or every text would be dropped', () => {
    template.resourceCountIs('AWS::SMSVOICE::ResourcePolicy', 2)
    template.allResourcesProperties('AWS::SMSVOICE::ResourcePolicy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: 'sms-voice:SendTextMessage',
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    })
  })

  it('bring HELP and STOP to us: two-way first, then opt-outs of our own', () => {
    const calls = Object.entries(template.findResources('Custom::AWS')).filter(([id]) =>
      id.startsWith('Numbers'),
    )
    const told = new Map(calls.map(([id, { Properties }]) => [id, flat(Properties.Create)]))
    const twoWay = calls.filter(([id]) => told.get(id)?.includes('"TwoWayEnabled":true'))
    const ours = calls.filter(([id]) => told.get(id)?.includes('"SelfManagedOptOutsEnabled":true'))
    expect([twoWay.length, ours.length]).toEqual([2, 2])
    for (const [, { DependsOn }] of ours) {
      expect(twoWay.some(([id]) => DependsOn.includes(id))).toBe(true)
    }
    for (const [id] of twoWay) expect(told.get(id)).toContain('<InboundTopic')
  })

  it('are told one after the other, for AWS takes one such call a second, and again where it refuses', () => {
    const calls = Object.entries(template.findResources('Custom::AWS')).filter(([id]) =>
      id.startsWith('Numbers'),
    )
    const before = calls.map(([, { DependsOn }]) =>
      [DependsOn].flat().filter((id) => calls.some(([call]) => call === id)),
    )
    expect(before.map((ids) => ids.length)).toEqual([0, 1, 1, 1])
    expect(new Set(before.flat()).size).toBe(3)
    const caller = [...propertiesOf(template, 'AWS::Lambda::Function')].find(([id]) =>
      id.startsWith('AWS679'),
    )
    expect(caller?.[1]).toMatchObject({
      Environment: { Variables: { AWS_MAX_ATTEMPTS: '10' } },
      Timeout: 300,
    })
  })

  it('do not hold a deployment up for an hour when the caller dies', () => {
    template.allResourcesProperties('Custom::AWS', { ServiceTimeout: '360' })
  })

  it('have an opt-out list each, which only the functions of wake-ups may change', () => {
    template.resourceCountIs('AWS::SMSVOICE::OptOutList', 2)
    const functions = [...propertiesOf(template, 'AWS::Lambda::Function')]
    const told = functions.filter(([, each]) => Object(each).Environment?.Variables?.CARRIER_LISTS)
    expect(told.map(([id]) => id.replace(/Function.*/, '')).sort()).toEqual(['Sweep', 'WakeUp'])
    const policies = JSON.stringify(template.findResources('AWS::IAM::Policy'))
    expect(policies.split('sms-voice:PutOptedOutNumber')).toHaveLength(3)
  })

  it('report every delivery and send as transactional, within the month’s budget', () => {
    const settings = Object.entries(template.findResources('Custom::AWS')).find(([id]) =>
      id.startsWith('Reports'),
    )
    const told = flat(settings?.[1].Properties.Create)
    expect(told).toContain('"DefaultSMSType":"Transactional"')
    expect(told).toContain('"DeliveryStatusSuccessSamplingRate":"100"')
    expect(told).toContain('"MonthlySpendLimit":"<MonthlySmsSpendUsd>"')
    expect(told).toContain('"DeliveryStatusIAMRole"')
  })

  it('are set up with the SDK that Lambda carries', () => {
    template.allResourcesProperties('Custom::AWS', { InstallLatestAwsSdk: false })
  })
})

describe('the API', () => {
  it('wants a token on its one route', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Authorizer', 1)
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', {
      RouteKey: 'ANY /{proxy+}',
      AuthorizationType: 'JWT',
      AuthorizerId: Match.anyValue(),
    })
    template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      JwtConfiguration: { Audience: [Match.anyValue()], Issuer: Match.anyValue() },
    })
  })

  it('leaves room for clinicians, however often systems ask', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      RouteSettings: {
        'ANY /fhir/{proxy+}': { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
      },
    })
  })

  it('lets no other site call it', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', { CorsConfiguration: Match.absent() })
  })

  it('is throttled, and logs who asked for what', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
      AccessLogSettings: {
        Format: Match.serializedJson(
          Match.objectLike({
            sub: '$context.authorizer.claims.sub',
            path: '$context.path',
            status: '$context.status',
          }),
        ),
      },
    })
  })
})

describe('the page behind a patient’s link', () => {
  it('wants no token of the user pool, as calendars by their own address and FHIR, which reads tokens itself', () => {
    const open = [...propertiesOf(template, 'AWS::ApiGatewayV2::Route').values()].filter(
      ({ AuthorizationType }) => AuthorizationType === 'NONE',
    )
    expect(open.map(({ RouteKey }) => RouteKey)).toEqual([
      'ANY /fhir/{proxy+}',
      'GET /c/{token}',
      'HEAD /c/{token}',
      'POST /c/{token}',
      'GET /calendar/{feed}',
      'HEAD /calendar/{feed}',
    ])
  })

  it('is logged without its path, which holds the link', () => {
    const formats = [...propertiesOf(template, 'AWS::ApiGatewayV2::Stage').values()].map(
      ({ AccessLogSettings }) => flat(Object(AccessLogSettings).Format),
    )
    const open = formats.filter((format) => format.includes('$context.routeKey'))
    expect(open).toHaveLength(1)
    expect(open[0]).not.toMatch(/\$context\.(path|requestOverride|domainName)/)
  })
})

describe('signing in', () => {
  it('takes a password and a one-time code, and nobody signs up alone', () => {
    template.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: {
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        DeletionProtection: 'ACTIVE',
        Policies: { PasswordPolicy: { MinimumLength: 14 } },
      },
    })
  })

  it('changes an e-mail address once its owner has shown the code, and takes no old password', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
      AutoVerifiedAttributes: ['email'],
      Policies: { PasswordPolicy: { PasswordHistorySize: 12 } },
    })
  })

  it('hands out codes alone, to the screen alone, and no secret', () => {
    const [client] = propertiesOf(template, 'AWS::Cognito::UserPoolClient').values()
    expect(client).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      GenerateSecret: false,
      EnableTokenRevocation: true,
      SupportedIdentityProviders: ['COGNITO'],
      PreventUserExistenceErrors: 'ENABLED',
    })
    const back = [client?.CallbackURLs, client?.LogoutURLs].map(flat)
    const paths = back.map((each) => each.match(/\/signed-(?:in\/popup|in|out)/g))
    expect(paths).toEqual([['/signed-in', '/signed-in/popup'], ['/signed-out']])
    for (const each of back) expect(each).not.toMatch(/localhost|example\.com|http:/)
  })

  it('shows Cognito’s newer login, which wants a style of each client', () => {
    template.hasResourceProperties('AWS::Cognito::UserPoolDomain', { ManagedLoginVersion: 2 })
    template.hasResourceProperties('AWS::Cognito::ManagedLoginBranding', {
      ClientId: Match.anyValue(),
      UseCognitoProvidedValues: true,
    })
  })

  it('knows each clinic’s people by what they may do', () => {
    const groups = [...propertiesOf(template, 'AWS::Cognito::UserPoolGroup').values()]
    expect(groups.map(({ GroupName }) => GroupName)).toEqual([
      'demo.viewer',
      'demo.desk',
      'demo.clinician',
      'demo.admin',
      'north.viewer',
      'north.desk',
      'north.clinician',
      'north.admin',
    ])
  })
})
