import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { copiesVault } from './names.ts'
import { Vault } from './vault.ts'

/** In the second region: where copies of the backups lie. */
export class CopiesStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    new Vault(this, 'Copies', { name: copiesVault })
  }
}
