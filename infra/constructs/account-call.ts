import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
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
  /** What of the answer is kept for `answer`, by its path. */
  answers?: readonly string[]
  /** IAM actions the call needs, on `resources`. */
  /** All calls are made by one role: a call before this one, on which it depends, brought the same right. */
  isAllowed?: boolean
  allow: readonly string[]
  resources: readonly string[]
  /** What holds the permission in where `resources` cannot be named. */
  conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Whatever else it needs. */
  also?: readonly PolicyStatement[]
}

/**
 * A setting CloudFormation has no resource for, made by one API call on creation and on each change.
 * The call must be one that may be repeated.
 */
export class AccountCall extends Construct {
  private readonly call: AwsCustomResource

  constructor(scope: Construct, id: string, props: AccountCallProps) {
    super(scope, id)
    const call = {
      service: props.service,
      action: props.action,
      parameters: props.parameters,
      physicalResourceId: PhysicalResourceId.of(this.node.path),
      ...(props.answers && { outputPaths: [...props.answers] }),
    }
    const { log, role } = sharedCaller(Stack.of(this), props.key)
    this.call = new AwsCustomResource(this, 'Call', {
      onCreate: call,
      onUpdate: call,
      // The SDK that Lambda carries has these calls; fetching a newer one would need the npm registry.
      installLatestAwsSdk: false,
      logGroup: log,
      role,
      timeout: patience,
      // A caller that dies says nothing, and CloudFormation would wait an hour for its word.
      serviceTimeout: patience.plus(Duration.minutes(1)),
      // What an earlier call of the same kind was allowed holds for this one: a cell has no resources to waste.
      ...(!props.isAllowed && {
        policy: AwsCustomResourcePolicy.fromStatements([
          new PolicyStatement({
            actions: [...props.allow],
            resources: [...props.resources],
            ...(props.conditions && { conditions: { ...props.conditions } }),
          }),
          ...(props.also ?? []),
        ]),
      }),
    })
    explain(this, inlinePolicy)
    const caller = callerOf(Stack.of(this))
    caller.addEnvironment('AWS_MAX_ATTEMPTS', String(attempts))
    explainCaller(caller)
  }

  /** One of the `answers`, known once the call was made. */
  answer(path: string): string {
    return this.call.getResponseField(path)
  }
}

/**
 * Quotas of such calls are small (docs/aws.md "Numbers and opt-outs"): the SDK waits longer after each refusal, 20 s at
 * most. The three attempts it makes unless told last two seconds.
 */
const attempts = 10
const patience = Duration.minutes(5)

/** CDK makes one function for all such calls. */
function callerOf(stack: Stack): LambdaFunction {
  const id = `AWS${AwsCustomResource.PROVIDER_FUNCTION_UUID.replaceAll('-', '')}`
  const found = stack.node.findChild(id)
  if (found instanceof LambdaFunction) return found
  throw new Error('the function that makes account calls is none')
}

/** It runs at deployments only and sees no patient data. */
function explainCaller(caller: LambdaFunction): void {
  const reason =
    'CDK’s own function: it runs at deployments only, and CloudFormation sees its failures.'
  for (const id of [
    'AwsSolutions-L1',
    'HIPAA.Security-LambdaConcurrency',
    'HIPAA.Security-LambdaDLQ',
    'HIPAA.Security-LambdaInsideVPC',
  ]) {
    explain(caller, { [id]: reason })
  }
}

/** What all such calls share. A role of our own: AWS's basic execution role may write to every log in the account. */
function sharedCaller(stack: Stack, encryptionKey: IKey): { log: LogGroup; role: Role } {
  const id = 'AccountCall'
  const log = stack.node.tryFindChild(`${id}Log`)
  const role = stack.node.tryFindChild(`${id}Role`)
  if (log instanceof LogGroup && role instanceof Role) return { log, role }
  const made = {
    log: new LogGroup(stack, `${id}Log`, {
      encryptionKey,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    }),
    role: new Role(stack, `${id}Role`, {
      description: 'Makes the settings of the account that CloudFormation cannot',
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    }),
  }
  made.log.grantWrite(made.role)
  explain(made.role, inlinePolicy)
  return made
}
