import { CfnOutput, Duration, Fn, Lazy, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { environment } from '../../shared/names.ts'
import { type Role, roles } from '../../shared/vocabulary/roles.ts'
import { pathOf } from '../../web/routes.ts'
import { logicalName } from '../names.ts'
import type { ServiceFunction } from './service-function.ts'

/** Login domains are unique in a region: eight letters of the stack's own id, which stays while it lives. */
const uniquePart = (stack: Stack): string =>
  Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', stack.stackId))))

/** As the group's description has it. */
const people: Record<Role, string> = {
  viewer: 'those who read',
  desk: 'front desk',
  clinician: 'clinicians',
  admin: 'admins',
}

/** Staff sign in with a password and a one-time code. Their groups say clinic and role. */
export class SignIn extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient
  /** Where people type their passwords. */
  readonly loginOrigin: string
  private address: string | null = null

  constructor(scope: Construct, id: string, { clinics }: { clinics: readonly Clinic[] }) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      // Whoever changes it in somebody's stead would have that person's codes sent to them.
      keepOriginal: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
        tempPasswordValidity: Duration.days(3),
        passwordHistorySize: 12,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS, // threat protection needs it; two cents a clinician a month
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.client = this.pool.addClient('Web', {
      authFlows: { userSrp: true },
      // A secret in a browser would be none: who redeems a code proves by PKCE to be who asked for it.
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        // Known once the screen stands: see `comeBackTo`.
        callbackUrls: this.places('signedIn', 'signedInPopup'),
        logoutUrls: this.places('signedOut'),
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.minutes(60),
      idTokenValidity: Duration.minutes(60),
      refreshTokenValidity: Duration.hours(12),
    })
    const domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `afterglow-${uniquePart(Stack.of(this))}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    this.loginOrigin = domain.baseUrl()
    // The newer login shows nothing to a client without a style; Cognito's own will do.
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: this.pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    }).node.addDependency(domain)
    for (const clinic of clinics) for (const role of roles) this.group(clinic, role)
    new CfnOutput(Stack.of(this), 'UserPoolId', { value: this.pool.userPoolId })
    new CfnOutput(Stack.of(this), 'UserPoolClientId', { value: this.client.userPoolClientId })
  }

  /** Where the screen answers: the sign-in sends people back there and nowhere else. */
  comeBackTo(address: string): void {
    this.address = address
  }

  /** What the screen's configuration says of the sign-in (web/client/config.ts). */
  get settings() {
    const { loginOrigin, client, pool } = this
    return {
      issuer: `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`,
      clientId: client.userPoolClientId,
      authorize: `${loginOrigin}/oauth2/authorize`,
      token: `${loginOrigin}/oauth2/token`,
      revoke: `${loginOrigin}/oauth2/revoke`,
      signOut: `${loginOrigin}/logout`,
    }
  }

  /** Tells a function that reads people's tokens itself whose they must be, and made out to whom. */
  bind(to: ServiceFunction): void {
    const { issuer, clientId } = this.settings
    to.configure({ [environment.signInIssuer]: issuer, [environment.signInClient]: clientId })
  }

  /**
   * Sign-ins that failed, for a wrong password or code: of all tries, each 1 or 0, those that are 0
   * (docs/aws.md "Sign-in").
   */
  failures(period: Duration): MathExpression {
    const tries = (statistic: string) =>
      new Metric({
        namespace: 'AWS/Cognito',
        metricName: 'SignInSuccesses',
        dimensionsMap: {
          UserPool: this.pool.userPoolId,
          UserPoolClient: this.client.userPoolClientId,
        },
        statistic,
        period,
      })
    return new MathExpression({
      expression: 'tries - successes',
      usingMetrics: { tries: tries('SampleCount'), successes: tries('Sum') },
      period,
    })
  }

  private places(...routes: ('signedIn' | 'signedInPopup' | 'signedOut')[]): string[] {
    return routes.map((route) =>
      Lazy.string({
        produce: () => {
          if (this.address === null) throw new Error('the sign-in knows no screen to come back to')
          return `${this.address}${pathOf(route, {})}`
        },
      }),
    )
  }

  private group(clinic: Clinic, role: Role): void {
    new CfnUserPoolGroup(this, `${logicalName(clinic.id)}${logicalName(role)}`, {
      userPoolId: this.pool.userPoolId,
      groupName: `${clinic.id}.${role}`,
      description: `${clinic.name}: ${people[role]}`,
    })
  }
}
