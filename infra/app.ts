// The CDK app: `npx cdk synth`, `npx cdk deploy`. `-c clinics=other.json` takes another clinics file, `-c stack=Other`
// another name.
import { App } from 'aws-cdk-lib'
import { ClinicsFileError, readClinics } from './clinics.ts'
import { AfterglowStack } from './stack.ts'

const app = new App()

try {
  new AfterglowStack(app, given('stack') ?? 'Afterglow', {
    clinics: readClinics(given('clinics') ?? 'clinics.json'),
    description: 'Afterglow: check-ins by text and booster advice for ketamine clinics',
    ...deployTarget(),
  })
} catch (error) {
  if (!(error instanceof ClinicsFileError)) throw error
  console.error(error.message)
  process.exit(1)
}

function given(context: 'clinics' | 'stack'): string | undefined {
  const named: unknown = app.node.tryGetContext(context)
  return typeof named === 'string' ? named : undefined
}

/** The account and region the CDK CLI found; without credentials the template fits any. */
function deployTarget(): { env?: { account: string; region: string } } {
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env
  return account && region ? { env: { account, region } } : {}
}
