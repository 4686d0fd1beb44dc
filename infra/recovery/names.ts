// What the two stacks of the backups and whoever deploys them must agree on (ops/setup/steps/backup.ts).

/** The vault in the second region: named by us, so that the first region can name it without a reference. */
export const copiesVault = 'afterglow-copies'

export const backupStacks = { backups: 'AfterglowBackups', copies: 'AfterglowCopies' } as const

/** From outputs of the service's stack: its own template says nothing of backups, whichever way it is deployed. */
export const backupParameters = {
  tableName: 'ChartTable',
  secretArn: 'NumbersNamedBy',
  alarmTopicArn: 'AlarmTopic',
} as const

/** Output of the backups' stack: where the copies are. */
export const copyRegionOutput = 'CopyRegion'
