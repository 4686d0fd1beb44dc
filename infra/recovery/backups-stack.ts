// Backups of the table, copied to a second region, with the secret without which no number in it could be read.
import { ArnFormat, CfnOutput, CfnParameter, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import { Schedule } from 'aws-cdk-lib/aws-events'
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { AccountCall } from '../constructs/account-call.ts'
import { explain } from '../explain.ts'
import { backupParameters, copiesVault, copyRegionOutput } from './names.ts'
import { Vault } from './vault.ts'
import { watchCopies } from './watch-copies.ts'

export type BackupsStackProps = StackProps & { copyRegion: string }

/** How often, and for how long: what a loss of the whole region costs follows from the first (infra/RUNBOOK.md "What a loss costs"). */
const rules = {
  EveryFourHours: { schedule: { minute: '20', hour: '0/4' }, keptDays: 3 },
  Daily: { schedule: { minute: '50', hour: '7' }, keptDays: 35 },
} as const

export class BackupsStack extends Stack {
  constructor(scope: Construct, id: string, { copyRegion, ...props }: BackupsStackProps) {
    super(scope, id, props)
    const given = (name: string, description: string) =>
      new CfnParameter(this, name, { description }).valueAsString
    const tableName = given(backupParameters.tableName, 'The table: an output of the service')
    const secretArn = given(backupParameters.secretArn, 'The secret that names numbers: the same')
    const alarmTopic = given(backupParameters.alarmTopicArn, 'Where alarms go: the same')

    const { vault, key } = new Vault(this, 'Backups')
    const plan = new BackupPlan(this, 'Plan', { backupVault: vault })
    for (const [name, { schedule, keptDays }] of Object.entries(rules))
      plan.addRule(
        new BackupPlanRule({
          ruleName: name,
          scheduleExpression: Schedule.cron(schedule),
          startWindow: Duration.hours(1),
          completionWindow: Duration.hours(4),
          deleteAfter: Duration.days(keptDays),
          copyActions: [
            {
              destinationBackupVault: BackupVault.fromBackupVaultArn(
                this,
                `Copies${name}`,
                this.vaultIn(copyRegion),
              ),
              deleteAfter: Duration.days(keptDays),
            },
          ],
        }),
      )
    plan.addSelection('Charts', {
      resources: [BackupResource.fromArn(this.tableArn(tableName))],
      role: this.backupRole(),
    })
    this.allowCopies(key)
    this.replicate(secretArn, copyRegion, key)
    watchCopies(this, { key, alarmTopic })
    new CfnOutput(this, copyRegionOutput, { value: copyRegion })
  }

  private vaultIn(region: string): string {
    return this.formatArn({
      service: 'backup',
      region,
      resource: 'backup-vault',
      resourceName: copiesVault,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
  }

  private tableArn(name: string): string {
    return this.formatArn({ service: 'dynamodb', resource: 'table', resourceName: name })
  }

  private backupRole(): Role {
    const role = new Role(this, 'Role', {
      description: 'Takes backups of the table and copies them',
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup'),
      ],
    })
    explain(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
        'What AWS Backup needs, key grants among it, AWS itself keeps up to date there; only AWS Backup takes the role on.',
    })
    return role
  }

  /** Copies across regions are only had with AWS Backup's own way of backing DynamoDB up: a setting of the account. */
  private allowCopies(key: Vault['key']): void {
    const settings = new AccountCall(this, 'BackupSettings', {
      key,
      service: 'Backup',
      action: 'UpdateRegionSettings',
      parameters: {
        ResourceTypeOptInPreference: { DynamoDB: true },
        ResourceTypeManagementPreference: { DynamoDB: true },
      },
      allow: ['backup:UpdateRegionSettings'],
      resources: ['*'],
    })
    explain(settings, {
      'AwsSolutions-IAM5[Resource::*]': 'A setting of the account has no resource to name.',
    })
  }

  /** The copy is kept in step by Secrets Manager. It was made before: then it is made again, as it is. */
  private replicate(secretArn: string, region: string, key: Vault['key']): void {
    const anyKey = this.formatArn({ service: 'kms', resource: 'key', resourceName: '*' })
    const copy = new AccountCall(this, 'SecretCopy', {
      key,
      service: 'SecretsManager',
      action: 'ReplicateSecretToRegions',
      parameters: {
        SecretId: secretArn,
        AddReplicaRegions: [{ Region: region }],
        ForceOverwriteReplicaSecret: true,
      },
      allow: ['secretsmanager:ReplicateSecretToRegions'],
      resources: [secretArn],
      also: [
        new PolicyStatement({
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: [anyKey],
          conditions: {
            StringEquals: { 'kms:ViaService': `secretsmanager.${this.region}.amazonaws.com` },
          },
        }),
      ],
    })
    explain(copy, {
      [`AwsSolutions-IAM5[Resource::${anyKey}]`]:
        'Which key the secret lies under only Secrets Manager knows; the condition admits it alone.',
    })
  }
}
