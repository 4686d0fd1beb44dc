import { type CfnElement, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { environment } from '../../shared/names.ts'
import { explain } from '../explain.ts'
import type { ChartTable } from './chart-table.ts'
import type { NumberSecret } from './number-secret.ts'
import { ServiceFunction } from './service-function.ts'

export type ChainHeadsProps = {
  clinics: readonly Clinic[]
  key: IKey
  charts: ChartTable
  numberSecret: NumberSecret
  /** Who reads or writes the bucket is written down here. */
  logs: IBucket
}

/** As long as an audit trail is kept (45 CFR 164.316(b)(2)(i): six years). */
const keptDays = 6 * 366

/**
 * How far each chart has come, once a day, in a bucket from which nobody takes anything for six years, the account's
 * own root user included: compliance mode knows no exception (docs/aws.md "Object Lock"). So whoever can write the
 * table, and so could write charts anew, cannot hide that they did.
 */
export class ChainHeads extends Construct {
  readonly bucket: Bucket
  readonly job: ServiceFunction

  constructor(scope: Construct, id: string, props: ChainHeadsProps) {
    super(scope, id)
    const { clinics, key, charts, numberSecret, logs } = props
    this.bucket = new Bucket(this, 'Bucket', {
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(keptDays)),
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'heads/',
      lifecycleRules: [
        { expiration: Duration.days(keptDays + 30) },
        { noncurrentVersionExpiration: Duration.days(keptDays + 30) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    })
    explain(this.bucket, {
      'HIPAA.Security-S3DefaultEncryptionKMS':
        'Names and seals that tell nothing without the secret; a key of ours, once lost, would take the proof with it.',
      'HIPAA.Security-S3BucketReplicationEnabled':
        'What it proves is proved by each day anew; a copy in another account is the admin’s own policy.',
    })
    this.job = new ServiceFunction(this, 'Job', {
      entry: 'chain-heads',
      description: 'Lays down once a day how far each chart has come',
      timeoutSeconds: 120,
      memoryMb: 512,
      clinics,
      key,
    })
    charts.bindLists(this.job)
    numberSecret.bind(this.job)
    this.job.configure({ [environment.headsBucket]: this.bucket.bucketName })
    this.mayPut()
    new Rule(this, 'Daily', {
      schedule: Schedule.cron({ minute: '10', hour: '5' }),
      targets: [new LambdaFunction(this.job.lambda, { retryAttempts: 2 })],
    })
  }

  private mayPut(): void {
    this.job.allow(
      new PolicyStatement({
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
        // Nothing that is there already can be covered by a later version.
        conditions: { Null: { 's3:if-none-match': 'false' } },
      }),
    )
    explain(this.job, {
      [`AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnElement)}.Arn>/*]`]:
        'An object is named by its day and clinic; the bucket holds nothing else.',
    })
  }
}
