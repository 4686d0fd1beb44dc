// The stack as `cdk deploy --app <folder>` takes it, less what the emulator lacks.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { App, CliCredentialsStackSynthesizer, type IStackSynthesizer } from 'aws-cdk-lib'
import { AfterglowStack } from '../../infra/stack.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { reduced } from './lacks.ts'
import type { Template } from './template.ts'

export const stackName = 'Afterglow'
const templateFile = `${stackName}.template.json`

export type Assembly = {
  folder: string
  /** As on AWS. */
  template: Template
  /** Ids of the template's that the emulator does not get. */
  missing: readonly string[]
}

type Target = { account: string; region: string; clinics: readonly Clinic[]; folder: string }

/** Bundles and synthesises as a deployment does. */
export function assemble({ account, region, clinics, folder }: Target): Assembly {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'))
  const app = new App({ outdir: folder, context, analyticsReporting: false })
  new AfterglowStack(app, stackName, {
    clinics,
    env: { account, region },
    // The emulator refuses the roles that a bootstrapped account publishes by; these are the same calls without them.
    synthesizer: new CliCredentialsStackSynthesizer() as IStackSynthesizer,
  })
  app.synth()
  const template: Template = JSON.parse(readFileSync(join(folder, templateFile), 'utf8'))
  return { folder, template, missing: rewrite(folder, template) }
}

/** Puts another template in the place of the one there, under a name of its own for the bucket. Returns what is left out. */
export function rewrite(folder: string, whole: Template): readonly string[] {
  const path = join(folder, templateFile)
  const hash = (content: string) => createHash('sha256').update(content).digest('hex')
  const before = hash(readFileSync(path, 'utf8'))
  const { template, missing } = reduced(whole)
  const content = JSON.stringify(template, null, 1)
  writeFileSync(path, content)
  for (const file of ['manifest.json', `${stackName}.assets.json`]) {
    const told = readFileSync(join(folder, file), 'utf8')
    if (!told.includes(before)) throw new Error(`${file} does not name the template by its hash`)
    writeFileSync(join(folder, file), told.replaceAll(before, hash(content)))
  }
  return missing
}
