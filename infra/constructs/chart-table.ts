import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { explain } from '../explain.ts'
import type { ServiceFunction } from './service-function.ts'

/**
 * Every chart: commits, snapshots, claimed numbers. Kept whatever happens to the stack.
 * `Table` rather than `TableV2`, because cdk-nag's DynamoDB rules see only this one.
 */
export class ChartTable extends Construct {
  readonly table: Table
  private readonly key: Key

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.key = new Key(this, 'Key', {
      description: 'Afterglow: charts',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.table.addGlobalSecondaryIndex({
      indexName: 'roster',
      partitionKey: { name: 'rosterPk', type: AttributeType.STRING },
      sortKey: { name: 'rosterSk', type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['summary'],
    })
    this.table.addGlobalSecondaryIndex({
      indexName: 'due',
      partitionKey: { name: 'duePk', type: AttributeType.STRING },
      sortKey: { name: 'dueSk', type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    })
    explain(this.table, {
      'HIPAA.Security-DynamoDBInBackupPlan':
        'Point-in-time recovery keeps 35 days to the second, deletion protection and RETAIN keep the table; a backup plan across accounts is the admin’s own policy.',
    })
  }

  /** Lets a function read and append, and tells it the table's name. */
  bind(to: ServiceFunction): void {
    to.configure({ TABLE_NAME: this.table.tableName })
    to.allow(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
        resources: [this.table.tableArn],
      }),
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: [`${this.table.tableArn}/index/roster`, `${this.table.tableArn}/index/due`],
      }),
      new PolicyStatement({
        actions: [
          'kms:Decrypt',
          'kms:DescribeKey',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:GenerateDataKeyWithoutPlaintext',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
        ],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    )
  }
}
