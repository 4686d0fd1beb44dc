// Synthesises the stack the tests look at, by default without bundling any code.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, type Stack, Validations } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag'
import * as z from 'zod/mini'
import { readClinics } from '../../infra/clinics.ts'
import { AfterglowStack } from '../../infra/stack.ts'

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) })

function newApp(): App {
  return new App({
    outdir: mkdtempSync(join(tmpdir(), 'afterglow-synth-')),
    context: {
      ...CdkJson.parse(JSON.parse(readFileSync('cdk.json', 'utf8'))).context,
      'aws:cdk:bundling-stacks': [],
      '@aws-cdk/core:failSynthOnValidationErrors': false,
    },
  })
}

/** The template of the shipped clinics.json, or of other clinics. */
export function synthesise(clinics = readClinics('clinics.json')): Template {
  const app = newApp()
  const template = Template.fromStack(new AfterglowStack(app, 'Afterglow', { clinics }))
  rmSync(app.outdir, { recursive: true })
  return template
}

const Report = z.object({
  pluginReports: z.array(
    z.object({
      pluginName: z.string(),
      violations: z.array(z.object({ ruleName: z.string() })),
    }),
  ),
})
export type PackReport = z.infer<typeof Report>['pluginReports'][number]

/** What cdk-nag and CDK's own template check find in the stack; a pack that finds nothing is left out. */
export function nag(alter: (stack: Stack) => void = () => {}): readonly PackReport[] {
  const app = newApp()
  const stack = new AfterglowStack(app, 'Afterglow', { clinics: readClinics('clinics.json') })
  alter(stack)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app))
  const { directory } = app.synth()
  const json: unknown = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8'))
  rmSync(directory, { recursive: true })
  return Report.parse(json).pluginReports
}
