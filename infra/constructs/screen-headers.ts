import { Duration, Stack } from 'aws-cdk-lib'
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront'
import { Construct } from 'constructs'
import {
  type Caching,
  cacheControl,
  contentSecurityPolicy,
  permissionsPolicy,
} from '../../web/build/headers.ts'

const always: ResponseSecurityHeadersBehavior = {
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(365),
    includeSubdomains: false, // other services of a clinic's own domain are not ours to bind
    override: true,
  },
  contentTypeOptions: { override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
}

/** What answers carry: the application's files, and what the API answers below the same address. */
export class ScreenHeaders extends Construct {
  readonly screens: ResponseHeadersPolicy
  readonly assets: ResponseHeadersPolicy
  /** The API's own headers stand; those of transport are added. */
  readonly api: ResponseHeadersPolicy

  /** @param signInOrigin the one other origin that the application may ask: for tokens */
  constructor(scope: Construct, id: string, { signInOrigin }: { signInOrigin: string }) {
    super(scope, id)
    const policy = contentSecurityPolicy([signInOrigin])
    this.screens = this.files('Screens', policy, 'never')
    this.assets = this.files('Assets', policy, 'immutable')
    this.api = new ResponseHeadersPolicy(this, 'Api', {
      responseHeadersPolicyName: this.nameOf('Api'),
      securityHeadersBehavior: always,
    })
  }

  private files(id: string, policy: string, caching: Caching): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, id, {
      responseHeadersPolicyName: this.nameOf(id),
      securityHeadersBehavior: {
        ...always,
        contentSecurityPolicy: { contentSecurityPolicy: policy, override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'Permissions-Policy', value: permissionsPolicy, override: true },
          { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: true },
          { header: 'Cache-Control', value: cacheControl[caching], override: true },
        ],
      },
    })
  }

  /** Names are the account's, not the stack's. */
  private nameOf(id: string): string {
    return `${Stack.of(this).stackName}-${id}-${Stack.of(this).region}`
  }
}
