import { type CfnElement, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { environment } from '../../shared/names.ts'
import { explain } from '../explain.ts'
import type { ChartTable } from './chart-table.ts'
import type { NumberSecret } from './number-secret.ts'
import { ServiceFunction } from './service-function.ts'
import { WorkQueue } from './work-queue.ts'

export type FhirExportsProps = {
  clinics: readonly Clinic[]
  key: IKey
  charts: ChartTable
  numberSecret: NumberSecret
  /** Who reads or writes the bucket is written down here. */
  logs: IBucket
}

/** A turn ends after three quarters of a minute, and one chart at most follows. */
const turnSeconds = 120

/**
 * Exports by FHIR: files that are there for a day, the queue by which they are made, and the function that makes them,
 * which reads charts and changes none.
 */
export class FhirExports extends Construct {
  readonly bucket: Bucket
  readonly work: WorkQueue
  readonly job: ServiceFunction
  private readonly key: IKey

  constructor(scope: Construct, id: string, props: FhirExportsProps) {
    super(scope, id)
    const { clinics, key, charts, numberSecret, logs } = props
    this.key = key
    this.bucket = this.makeBucket(logs)
    this.work = new WorkQueue(this, 'Turns', {
      key,
      retention: Duration.days(1),
      deadLetterRetention: Duration.days(4),
      functionSeconds: turnSeconds,
    })
    this.job = new ServiceFunction(this, 'Job', {
      entry: 'fhir-export',
      description: 'Works exports by FHIR off, turn by turn',
      timeoutSeconds: turnSeconds,
      memoryMb: 1024,
      clinics,
      key,
    })
    charts.bind(this.job)
    numberSecret.bind(this.job)
    this.bind(this.job)
    // The least there is: an export waits for another, and neither for a patient.
    this.work.feed(this.job, { atOnce: 2, batch: 1 })
  }

  /** Lets a function write and read exports, and ask for a turn. Who cancels one empties it: the day takes it away. */
  bind(to: ServiceFunction): void {
    to.configure({
      [environment.exportBucket]: this.bucket.bucketName,
      [environment.exportQueueUrl]: this.work.queue.queueUrl,
    })
    to.allow(
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:GetObject'],
        resources: [this.bucket.arnForObjects('*')],
      }),
      // Without it what is not there is "forbidden", and cannot be told from what is kept from us.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
      new PolicyStatement({
        actions: ['sqs:SendMessage'],
        resources: [this.work.queue.queueArn],
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
      }),
    )
    const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnElement)
    explain(to, {
      [`AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/*]`]:
        'An object is named by its clinic and export; the bucket holds nothing else.',
    })
  }

  private makeBucket(logs: IBucket): Bucket {
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'exports/',
      // The function shows none after a day; a day later none is left.
      lifecycleRules: [
        {
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { expiredObjectDeleteMarker: true },
      ],
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    explain(bucket, {
      'HIPAA.Security-S3BucketReplicationEnabled':
        'Copies of charts, gone after a day: whoever needs one asks for another.',
    })
    return bucket
  }
}
