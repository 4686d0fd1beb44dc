import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { FilterPattern, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { filePaths, ownMetrics } from '../../shared/names.ts'
import { explain } from '../explain.ts'
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

export type ClinicApiProps = {
  key: IKey
  signIn: SignIn
  handler: ServiceFunction
  /** Answers calls about files. */
  files: ServiceFunction
  /** Answers FHIR, and reads the tokens itself: systems' are not the user pool's. */
  fhir: ServiceFunction
}

const fhirPath = '/fhir/{proxy+}'
/** Of all requests a second: a system that asks and asks must leave room for clinicians. */
const fhirThrottle = { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 }

/** The HTTP API. Every route but FHIR's wants a token of the user pool; no other site may call it. */
export class ClinicApi extends Construct {
  readonly http: HttpApi
  /** Requests without a token of ours: they reach no function, and stand in the access log alone. */
  readonly unauthorized: Metric

  constructor(scope: Construct, id: string, { key, signIn, handler, files, fhir }: ClinicApiProps) {
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
    const integration = new HttpLambdaIntegration('Files', files.lambda)
    for (const path of filePaths)
      this.http.addRoutes({ path, methods: [HttpMethod.ANY], integration })
    const systems = this.http.addRoutes({
      path: fhirPath,
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Fhir', fhir.lambda),
      authorizer: new HttpNoneAuthorizer(),
    })
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.SIX_YEARS, // HIPAA keeps documentation six years (45 CFR 164.316)
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    this.unauthorized = log
      .addMetricFilter('Unauthorized', {
        metricNamespace: ownMetrics.namespace,
        metricName: 'Unauthorized',
        metricValue: '1',
        // API Gateway writes what it fills in for a name as text.
        filterPattern: FilterPattern.stringValue('$.status', '=', '401'),
      })
      .metric({ statistic: 'Sum', period: Duration.minutes(5) })
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
    leaveRoom(stage, systems)
    explain(this.http, {
      'AwsSolutions-APIG4':
        'FHIR’s function verifies each token itself: the user pool’s for people, and ours for systems, which no authorizer here knows.',
    })
    new CfnOutput(Stack.of(this), 'ApiUrl', { value: stage.url })
  }
}

/** FHIR's own share, once its route is there to have one. */
function leaveRoom(stage: HttpStage, routes: readonly HttpRoute[]): void {
  const made = stage.node.defaultChild as CfnStage
  made.addPropertyOverride('RouteSettings', { [`ANY ${fhirPath}`]: fhirThrottle })
  for (const route of routes) stage.node.addDependency(route)
}
