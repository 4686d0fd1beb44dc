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
import { attributes, environment, indexes } from '../../shared/names.ts'
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
      partitionKey: { name: attributes.pk, type: AttributeType.STRING },
      sortKey: { name: attributes.sk, type: AttributeType.STRING },
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
      indexName: indexes.roster,
      partitionKey: { name: attributes.rosterPk, type: AttributeType.STRING },
      sortKey: { name: attributes.rosterSk, type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [attributes.summary],
    })
    this.table.addGlobalSecondaryIndex({
      indexName: indexes.due,
      partitionKey: { name: attributes.duePk, type: AttributeType.STRING },
      sortKey: { name: attributes.dueSk, type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    })
    explain(this.table, {
      'HIPAA.Security-DynamoDBInBackupPlan':
        'Point-in-time recovery keeps 35 days to the second, deletion protection and RETAIN keep the table; a backup plan across accounts is the admin’s own policy.',
    })
  }

  /** Lets a function read and put, never change or delete, and tells it the table's name. */
  bind(to: ServiceFunction): void {
    to.configure({ [environment.tableName]: this.table.tableName })
    to.allow(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        resources: [this.table.tableArn],
      }),
      this.queries(...Object.values(indexes)),
      this.usesKey(
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:GenerateDataKeyWithoutPlaintext',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
      ),
    )
  }

  /** Lets a function read the roster's index and nothing else. */
  bindLists(to: ServiceFunction): void {
    to.configure({ [environment.tableName]: this.table.tableName })
    to.allow(this.queries(indexes.roster), this.usesKey('kms:Decrypt', 'kms:DescribeKey'))
  }

  /** Lets a function read charts and lists, and put the figures of clinics and nothing else. */
  bindFigures(to: ServiceFunction): void {
    to.configure({ [environment.tableName]: this.table.tableName })
    to.allow(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:Query'],
        resources: [this.table.tableArn],
      }),
      new PolicyStatement({
        actions: ['dynamodb:PutItem'],
        resources: [this.table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['figures@*'] } },
      }),
      this.queries(indexes.roster),
      this.usesKey(
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:GenerateDataKeyWithoutPlaintext',
      ),
    )
  }

  private queries(...names: string[]): PolicyStatement {
    return new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: names.map((name) => `${this.table.tableArn}/index/${name}`),
    })
  }

  private usesKey(...actions: string[]): PolicyStatement {
    return new PolicyStatement({
      actions,
      resources: [this.key.keyArn],
      conditions: {
        StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(this).region}.amazonaws.com` },
      },
    })
  }
}
