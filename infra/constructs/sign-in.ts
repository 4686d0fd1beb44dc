import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { type Role, roles } from '../../shared/vocabulary/roles.ts'
import { logicalName } from '../names.ts'

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

  constructor(scope: Construct, id: string, { clinics }: { clinics: readonly Clinic[] }) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS, // threat protection needs it; two cents a clinician a month
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.client = this.pool.addClient('Web', {
      authFlows: { userSrp: true },
      disableOAuth: true, // by default CDK opens the implicit flow towards example.com
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.minutes(60),
      idTokenValidity: Duration.minutes(60),
      refreshTokenValidity: Duration.hours(12),
    })
    for (const clinic of clinics) for (const role of roles) this.group(clinic, role)
    new CfnOutput(Stack.of(this), 'UserPoolId', { value: this.pool.userPoolId })
    new CfnOutput(Stack.of(this), 'UserPoolClientId', { value: this.client.userPoolClientId })
  }

  private group(clinic: Clinic, role: Role): void {
    new CfnUserPoolGroup(this, `${logicalName(clinic.id)}${logicalName(role)}`, {
      userPoolId: this.pool.userPoolId,
      groupName: `${clinic.id}.${role}`,
      description: `${clinic.name}: ${people[role]}`,
    })
  }
}
