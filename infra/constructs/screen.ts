import { CfnOutput, CfnParameter, Duration, Fn, Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { environment } from '../../shared/names.ts'
import { explain } from '../explain.ts'
import type { ClinicApi } from './clinic-api.ts'
import { configOf, OwnDomain } from './own-domain.ts'
import type { PatientPage } from './patient-page.ts'
import { ScreenFiles } from './screen-files.ts'
import { ScreenHeaders } from './screen-headers.ts'
import { logScreenRequests } from './screen-logs.ts'
import { ScreenUpload } from './screen-upload.ts'
import type { ServiceFunction } from './service-function.ts'
import type { SignIn } from './sign-in.ts'

/** Every address but files' is a screen of the one application, which finds out by itself what to show. */
const toIndex = `function handler(event) {
  var request = event.request
  if (request.uri !== '/config.json') request.uri = '/index.html'
  return request
}`

/** The application asks below /api; the API itself stands at its root. */
const withoutPrefix = `function handler(event) {
  var request = event.request
  request.uri = request.uri.replace(/^\\/api(?=\\/)/, '')
  return request
}`

export type ScreenProps = {
  api: ClinicApi
  patientPage: PatientPage
  signIn: SignIn
  /** Encrypts the log of uploads. */
  key: IKey
}

/** The clinics' screen: its files and the API at one address, so that no other origin is ever let in. */
export class Screen extends Construct {
  /** `https://…` without a slash at its end. */
  readonly address: string
  /** Where buckets of the stack write down who asked. */
  readonly logs: IBucket

  constructor(scope: Construct, id: string, { api, patientPage, signIn, key }: ScreenProps) {
    super(scope, id)
    const stack = Stack.of(this)
    const files = new ScreenFiles(this, 'Files')
    this.logs = files.logs
    const headers = new ScreenHeaders(this, 'Headers', { signInOrigin: signIn.loginOrigin })
    const bucket = S3BucketOrigin.withOriginAccessControl(files.bucket)
    const asked = apiBehavior(originOf(api.http), headers)
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Afterglow: the screen of the clinics',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100, // North America and Europe
      defaultBehavior: {
        origin: bucket,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        responseHeadersPolicy: headers.screens,
        functionAssociations: [this.atTheEdge('ToIndex', toIndex)],
      },
      additionalBehaviors: {
        '/assets/*': {
          origin: bucket,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
          responseHeadersPolicy: headers.assets,
        },
        '/api/*': {
          ...asked,
          functionAssociations: [this.atTheEdge('WithoutPrefix', withoutPrefix)],
        },
        // As it stands: the address that systems know.
        '/fhir/*': asked,
        '/c/*': apiBehavior(patientPage.domain, headers),
        '/calendar/*': apiBehavior(patientPage.domain, headers),
      },
    })
    this.address = new OwnDomain(this, 'Domain', { distribution }).address
    this.guard(distribution)
    logScreenRequests(this, distribution, files.logs)
    explainDistribution(distribution)
    const config = { api: '/api', signIn: signIn.settings }
    new ScreenUpload(this, 'Upload', { key, to: files.bucket, config })
    signIn.comeBackTo(this.address)
    new CfnOutput(stack, 'ScreenUrl', {
      description: 'Where clinicians sign in',
      value: this.address,
    })
  }

  /** Tells a function where pages and patients' links lead. */
  bind(to: ServiceFunction): void {
    to.configure({ [environment.screenAddress]: this.address })
  }

  private atTheEdge(id: string, code: string) {
    const edge = new EdgeFunction(this, id, { code: FunctionCode.fromInline(code) })
    return { function: edge, eventType: FunctionEventType.VIEWER_REQUEST }
  }

  /** A place for a firewall: whoever has one names it. */
  private guard(distribution: Distribution): void {
    const stack = Stack.of(this)
    const acl = new CfnParameter(stack, 'ScreenWebAclArn', {
      description:
        'A WAF web ACL of scope CLOUDFRONT (us-east-1) before the screen; may stay empty',
      default: '',
      allowedPattern: '^(arn:aws[a-z-]*:wafv2:us-east-1:[0-9]{12}:global/webacl/.+)?$',
    })
    configOf(distribution).addPropertyOverride('DistributionConfig.WebACLId', acl.valueAsString)
  }
}

const originOf = (http: HttpApi): string => Fn.select(2, Fn.split('/', http.apiEndpoint))

/** Never cached, and told everything of the request but the host, which is API Gateway's own. */
const apiBehavior = (domain: string, headers: ScreenHeaders): BehaviorOptions => ({
  origin: new HttpOrigin(domain, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    readTimeout: Duration.seconds(30), // as long as API Gateway itself waits
  }),
  allowedMethods: AllowedMethods.ALLOW_ALL,
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  responseHeadersPolicy: headers.api,
})

function explainDistribution(distribution: Distribution): void {
  explain(distribution, {
    'AwsSolutions-CFR1':
      'Clinicians travel; who may see anything is decided by sign-in with a one-time code.',
    'AwsSolutions-CFR2':
      'A web ACL is the admin’s choice, by the parameter ScreenWebAclArn; every call wants a token and is throttled.',
    'AwsSolutions-CFR3':
      'Logged by CloudFront’s newer delivery (screen-files.ts), which leaves out addresses and queries: searches name patients.',
    'AwsSolutions-CFR4':
      'With the parameter ScreenDomain it is TLS 1.2 at least; CloudFront’s own certificate lets nobody choose.',
  })
}
