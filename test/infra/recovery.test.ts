import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Validations } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag'
import { afterAll, describe, expect, it } from 'vitest'
import { BackupsStack } from '../../infra/recovery/backups-stack.ts'
import { CopiesStack } from '../../infra/recovery/copies-stack.ts'
import { copiesVault } from '../../infra/recovery/names.ts'

const outdir = mkdtempSync(join(tmpdir(), 'afterglow-recovery-'))
const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'))
const app = new App({
  outdir,
  context: { ...context, '@aws-cdk/core:failSynthOnValidationErrors': false },
})
const account = '111122223333'
const copies = new CopiesStack(app, 'Copies', { env: { account, region: 'us-west-2' } })
const backups = new BackupsStack(app, 'Backups', {
  env: { account, region: 'us-east-1' },
  copyRegion: 'us-west-2',
})
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app))
app.synth()
const [here, there] = [Template.fromStack(backups), Template.fromStack(copies)]
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

describe('backups in a second region', () => {
  it('are taken every four hours and copied, each kept as long there as here', () => {
    const [plan] = Object.values(here.findResources('AWS::Backup::BackupPlan'))
    const rules: {
      ScheduleExpression: string
      Lifecycle: object
      CopyActions: { Lifecycle: object; DestinationBackupVaultArn: unknown }[]
    }[] = plan?.Properties.BackupPlan.BackupPlanRule
    expect(rules.map((each) => each.ScheduleExpression)).toEqual([
      'cron(20 0/4 * * ? *)',
      'cron(50 7 * * ? *)',
    ])
    for (const { CopyActions, Lifecycle } of rules) {
      expect(CopyActions[0]?.Lifecycle).toEqual(Lifecycle)
      expect(JSON.stringify(CopyActions[0]?.DestinationBackupVaultArn)).toContain(
        `us-west-2:${account}:backup-vault:${copiesVault}`,
      )
    }
  })

  it('lie under keys of our own, outlive their stacks, and nobody takes one out early', () => {
    for (const template of [here, there]) {
      template.hasResource('AWS::Backup::BackupVault', {
        DeletionPolicy: 'Retain',
        Properties: {
          EncryptionKeyArn: Match.anyValue(),
          AccessPolicy: Match.objectLike({
            Statement: [
              Match.objectLike({
                Effect: 'Deny',
                Action: Match.arrayWith(['backup:DeleteRecoveryPoint']),
              }),
            ],
          }),
        },
      })
      template.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain' })
    }
    there.hasResourceProperties('AWS::Backup::BackupVault', { BackupVaultName: copiesVault })
  })

  it('take the secret along, without which no number could be read', () => {
    const calls = Object.values(here.findResources('Custom::AWS')).map((each) =>
      JSON.stringify(each.Properties.Create),
    )
    expect(calls.filter((each) => each.includes('ReplicateSecretToRegions'))).toEqual([
      expect.stringContaining('us-west-2'),
    ])
    expect(calls.filter((each) => each.includes('UpdateRegionSettings'))).toHaveLength(1)
  })

  it('ring when no copy has arrived for six hours', () => {
    here.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Period: 21_600,
      TreatMissingData: 'breaching',
      AlarmDescription: Match.stringLikeRegexp('infra/RUNBOOK.md#copies-stopped'),
    })
  })

  it('leave no finding of cdk-nag unexplained', () => {
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'))
    const found = report.pluginReports.flatMap(
      ({ violations }: { violations: { ruleName: string }[] }) =>
        violations.map(({ ruleName }) => ruleName),
    )
    expect(found).toEqual([])
  })
})
