import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { ServiceFunction } from './service-function.ts'
import type { SignIn } from './sign-in.ts'

/** Who did what and when, for the audit trail. Paths hold opaque ids; bodies are not logged. */
const auditFields = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  sub: '$context.authorizer.claims.sub',
  sourceIp: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  responseLength: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
}

/** The HTTP API. Every route wants a token of the user pool; no other site may call it. */
export class ClinicApi extends Construct {
  readonly http: HttpApi

  constructor(
    scope: Construct,
    id: string,
    { key, signIn, handler }: { key: IKey; signIn: SignIn; handler: ServiceFunction },
  ) {
    super(scope, id)
    this.http = new HttpApi(this, 'Http', {
      createDefaultStage: false,
      defaultAuthorizer: new HttpUserPoolAuthorizer('Tokens', signIn.pool, {
        userPoolClients: [signIn.client],
      }),
    })
    this.http.addRoutes({
      path: '/{proxy+}',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Handler', handler.lambda),
    })
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.SIX_YEARS, // HIPAA keeps documentation six years (45 CFR 164.316)
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(auditFields)),
      },
    })
    new CfnOutput(Stack.of(this), 'ApiUrl', { value: stage.url })
  }
}
