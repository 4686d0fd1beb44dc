import { Fn, RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { calendarPath } from '../../shared/names.ts'
import { explain } from '../explain.ts'
import type { ServiceFunction } from './service-function.ts'

/** No path: it holds the link, and whoever reads a log must not be able to answer for a patient. */
const logged = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  sourceIp: '$context.identity.sourceIp',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
}

/**
 * The page behind a patient's link. An API of its own: nobody signs in to it, its log may not say what was asked for,
 * and a flood of guesses must not use up what clinicians' requests are allowed.
 */
export class PatientPage extends Construct {
  readonly http: HttpApi
  /** Without scheme and path: the origin behind the screen's own address. */
  readonly domain: string

  constructor(
    scope: Construct,
    id: string,
    { key, handler, files }: { key: IKey; handler: ServiceFunction; files: ServiceFunction },
  ) {
    super(scope, id)
    this.http = new HttpApi(this, 'Http', { createDefaultStage: false })
    const [route] = this.http.addRoutes({
      path: '/c/{token}',
      methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Handler', handler.lambda),
      authorizer: new HttpNoneAuthorizer(),
    })
    this.http.addRoutes({
      path: calendarPath,
      methods: [HttpMethod.GET, HttpMethod.HEAD],
      integration: new HttpLambdaIntegration('Calendar', files.lambda),
      authorizer: new HttpNoneAuthorizer(),
    })
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    })
    this.domain = Fn.select(2, Fn.split('/', this.http.apiEndpoint))
    if (route) this.explainOpenDoor()
  }

  private explainOpenDoor(): void {
    explain(this.http, {
      'AwsSolutions-APIG4':
        'Patients have no account: a link of 128 bits, sent to their own phone and valid as long as its check-in, is what they hold. Nor have calendar programs: theirs is as long, tells ids alone, and is revoked by whoever made it.',
    })
  }
}
