import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources'
import { Construct } from 'constructs'
import { explain, inlinePolicy } from '../explain.ts'

export type AccountCallProps = {
  /** Encrypts the log of such calls. */
  key: IKey
  service: string
  action: string
  parameters: Readonly<Record<string, unknown>>
  /** IAM actions the call needs, on `resources`. */
  allow: readonly string[]
  resources: readonly string[]
  /** Whatever else it needs. */
  also?: readonly PolicyStatement[]
}

/**
 * A setting CloudFormation has no resource for, made by one API call on creation and on each change.
 * The call must be one that may be repeated.
 */
export class AccountCall extends Construct {
  constructor(scope: Construct, id: string, props: AccountCallProps) {
    super(scope, id)
    const call = {
      service: props.service,
      action: props.action,
      parameters: props.parameters,
      physicalResourceId: PhysicalResourceId.of(this.node.path),
    }
    new AwsCustomResource(this, 'Call', {
      onCreate: call,
      onUpdate: call,
      // The SDK that Lambda carries has these calls; fetching a newer one would need the npm registry.
      installLatestAwsSdk: false,
      logGroup: sharedLog(Stack.of(this), props.key),
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({ actions: [...props.allow], resources: [...props.resources] }),
        ...(props.also ?? []),
      ]),
    })
    explain(this, inlinePolicy)
    explainCaller(Stack.of(this))
  }
}

/** CDK makes one function for all such calls; it runs at deployments only and sees no patient data. */
function explainCaller(stack: Stack): void {
  const caller = stack.node.findChild(
    `AWS${AwsCustomResource.PROVIDER_FUNCTION_UUID.replaceAll('-', '')}`,
  )
  const reason =
    'CDK’s own function: it runs at deployments only, and CloudFormation sees its failures.'
  for (const id of [
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    'AwsSolutions-L1',
    'HIPAA.Security-LambdaConcurrency',
    'HIPAA.Security-LambdaDLQ',
    'HIPAA.Security-LambdaInsideVPC',
  ]) {
    explain(caller, { [id]: reason })
  }
}

function sharedLog(stack: Stack, encryptionKey: IKey): LogGroup {
  const id = 'AccountCallLog'
  const made = stack.node.tryFindChild(id)
  if (made instanceof LogGroup) return made
  return new LogGroup(stack, id, {
    encryptionKey,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
}
