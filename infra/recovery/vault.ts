import { RemovalPolicy } from 'aws-cdk-lib'
import { BackupVault } from 'aws-cdk-lib/aws-backup'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'

/** A vault with a key of its own, out of which nobody takes anything early, and which outlives its stack. */
export class Vault extends Construct {
  readonly vault: BackupVault
  readonly key: Key

  constructor(scope: Construct, id: string, { name }: { name?: string } = {}) {
    super(scope, id)
    this.key = new Key(this, 'Key', {
      description: 'Afterglow: backups',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.vault = new BackupVault(this, 'Vault', {
      ...(name === undefined ? {} : { backupVaultName: name }),
      encryptionKey: this.key,
      blockRecoveryPointDeletion: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}
