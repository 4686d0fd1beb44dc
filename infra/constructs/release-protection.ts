import { fileURLToPath } from 'node:url'
import { CustomResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { bundling } from '../bundling.ts'
import { explain, inlinePolicy } from '../explain.ts'

const entry = fileURLToPath(new URL('../../functions/release-protection.ts', import.meta.url))

/**
 * Takes the stack's protection off while a failed first deployment is rolled back, so that it can be repeated. What may
 * fail depends on it: CloudFormation then makes it first and, rolling back, takes it away while all else it needs stands.
 */
export class ReleaseProtection extends Construct {
  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id)
    const { stackId } = Stack.of(this)
    const logGroup = new LogGroup(this, 'Log', {
      encryptionKey: key,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(this, 'Role', {
      description: 'Takes its protection off a stack whose first deployment failed',
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    })
    logGroup.grantWrite(role)
    role.addToPolicy(
      new PolicyStatement({
        actions: ['cloudformation:DescribeStacks', 'cloudformation:UpdateTerminationProtection'],
        resources: [stackId],
      }),
    )
    const lambda = new NodejsFunction(this, 'Function', {
      entry,
      handler: 'handler',
      description: 'Lets a first deployment that failed be repeated',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(30),
      role,
      logGroup,
      // Lambda's own SDK will do: it runs when a deployment begins, and when one fails.
      bundling: { target: bundling.target, minify: bundling.minify },
    })
    const resource = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::ReleaseProtection',
      serviceToken: lambda.functionArn,
      serviceTimeout: Duration.minutes(2),
    })
    resource.node.addDependency(role)
    const reason = 'It runs at deployments only, and CloudFormation sees its failures.'
    explain(this, {
      ...inlinePolicy,
      'HIPAA.Security-LambdaConcurrency': reason,
      'HIPAA.Security-LambdaDLQ': reason,
      'HIPAA.Security-LambdaInsideVPC': reason,
    })
  }
}
