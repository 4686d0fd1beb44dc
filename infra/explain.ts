import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Says why findings of cdk-nag on a construct, and all within it, are meant to be so. */
export function explain(scope: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons))
    Validations.of(scope).acknowledge({ id, reason })
}

/** Policies that CDK writes into a role: shared with nobody, so a managed policy would gain nothing. */
export const inlinePolicy = {
  'HIPAA.Security-IAMNoInlinePolicy':
    'The policy belongs to this one role and lives and dies with it.',
}
