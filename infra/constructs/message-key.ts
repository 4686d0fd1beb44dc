import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

/** The key of everything that passes through: topics, queues, logs. The table has a key of its own. */
export class MessageKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Afterglow: topics, queues and logs',
      enableKeyRotation: true,
      // Kept, for logs stay encrypted by it; but not after a first deployment that failed.
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    const { account, region, partition } = Stack.of(this)
    this.letService('sms-voice.amazonaws.com', {
      // Inbound texts are published to an encrypted topic (AWS End User Messaging SMS guide,
      // "Topic policies for Amazon SNS topics").
      StringEquals: { 'aws:SourceAccount': account },
      ArnLike: { 'aws:SourceArn': `arn:${partition}:sms-voice:${region}:${account}:*` },
    })
    this.letService('sns.amazonaws.com', {
      // From a topic to an encrypted queue. A pattern, because naming the topic would make a circle.
      ArnLike: { 'aws:SourceArn': `arn:${partition}:sns:${region}:${account}:*` },
    })
    this.letService('cloudwatch.amazonaws.com', {
      StringEquals: { 'aws:SourceAccount': account },
    })
    this.letService(`logs.${region}.amazonaws.com`, {
      ArnLike: {
        'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*`,
      },
    })
  }

  private letService(service: string, conditions: Record<string, Record<string, string>>): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: [
          'kms:Decrypt',
          'kms:DescribeKey',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:GenerateDataKeyWithoutPlaintext',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
        ],
        resources: ['*'], // in a key's policy: this key
        conditions,
      }),
    )
  }
}
