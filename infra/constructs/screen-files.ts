import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { explain } from '../explain.ts'

const noPatientData = 'Holds the application’s files, which everybody may read who has its address.'

/** Where the application's files stand; only CloudFront reads them. */
export class ScreenFiles extends Construct {
  readonly bucket: IBucket
  /** Who asked for what: of the bucket, and of the distribution before it. */
  readonly logs: IBucket

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.logs = closedBucket(this, 'Logs', {
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: Duration.days(6 * 366) }], // as the API's own log
    })
    this.bucket = closedBucket(this, 'Bucket', {
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'bucket/',
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
    })
    const encryption =
      'S3 encrypts with its own key; a key of ours would guard nothing that is secret.'
    explain(this.bucket, {
      'HIPAA.Security-S3DefaultEncryptionKMS': `${noPatientData} ${encryption}`,
      'HIPAA.Security-S3BucketReplicationEnabled': `${noPatientData} A deployment makes them anew.`,
    })
    explain(this.logs, {
      'AwsSolutions-S1': 'It is where the logs go; logging itself would never end.',
      'HIPAA.Security-S3BucketLoggingEnabled':
        'It is where the logs go; logging itself would never end.',
      'HIPAA.Security-S3DefaultEncryptionKMS': `S3 writes its access logs to no bucket with a key. ${encryption}`,
      'HIPAA.Security-S3BucketReplicationEnabled':
        'Requests for public files; who did what to patients is in the API’s own log.',
    })
  }
}

function closedBucket(scope: Construct, id: string, props: BucketProps): IBucket {
  const bucket = new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...props,
  })
  // A bucket is one; with exact optional properties CDK's own types do not see it.
  return bucket as IBucket
}
