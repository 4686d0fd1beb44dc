import { RemovalPolicy, SecretValue } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { environment } from '../../shared/names.ts'
import { explain } from '../explain.ts'
import type { ServiceFunction } from './service-function.ts'

/**
 * By which numbers get their names in the table, since audit logs show keys. Made once and kept as long as the table:
 * under another, every number would be unknown and every STOP forgotten.
 */
export class NumberSecret extends Construct {
  private readonly secret: CfnSecret

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id)
    // By hand: CDK's own would let the whole account use the key by way of Secrets Manager.
    this.secret = new CfnSecret(this, 'Secret', {
      description: 'Afterglow: names numbers in the table. Never change or rotate it.',
      kmsKeyId: key.keyArn,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    })
    this.secret.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
    explain(this.secret, {
      'AwsSolutions-SMG4':
        'What is named by it is found by it: a rotation would lose every number.',
      'HIPAA.Security-SecretsManagerRotationEnabled':
        'What is named by it is found by it: a rotation would lose every number.',
    })
  }

  get arn(): string {
    return this.secret.ref
  }

  /** CloudFormation puts it into the function's environment: no call at the start, and no permission to read it. */
  bind(to: ServiceFunction): void {
    const value = SecretValue.secretsManager(this.secret.ref)
    to.configure({ [environment.numberSecret]: value.unsafeUnwrap() })
  }
}
