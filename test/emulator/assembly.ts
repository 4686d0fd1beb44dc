// The stack as `cdk deploy --app <folder>` takes it, less what the emulator lacks.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, CliCredentialsStackSynthesizer, type IStackSynthesizer } from 'aws-cdk-lib'
import { AfterglowStack } from '../../infra/stack.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { reduced } from './lacks.ts'
import { type Template, withCodeOf } from './template.ts'

export const stackName = 'Afterglow'
const templateFile = `${stackName}.template.json`

export class Assembly {
  readonly folder: string
  /** As on AWS. */
  readonly template: Template
  /** Ids of the last template written that the emulator does not get. */
  missing: readonly string[] = []

  private constructor(folder: string, template: Template) {
    this.folder = folder
    this.template = template
    this.write(template)
  }

  /** Bundles and synthesises as a deployment does, for whatever account it is deployed to. */
  static of(clinics: readonly Clinic[]): Assembly {
    const folder = mkdtempSync(join(tmpdir(), 'afterglow-assembly-'))
    synthesise(folder, clinics)
    return new Assembly(folder, readTemplate(folder))
  }

  /** Another stack in the place of the one there: of other clinics, or of an older release; with the code that is there. */
  write(whole: Template): void {
    const { template, missing } = reduced(withCodeOf(this.template, whole))
    this.missing = missing
    const content = JSON.stringify(template, null, 1)
    const before = hash(readFileSync(join(this.folder, templateFile), 'utf8'))
    writeFileSync(join(this.folder, templateFile), content)
    // The bucket knows a template by its hash, and takes none twice.
    for (const file of ['manifest.json', `${stackName}.assets.json`]) {
      const told = readFileSync(join(this.folder, file), 'utf8')
      if (!told.includes(before)) throw new Error(`${file} does not name the template by its hash`)
      writeFileSync(join(this.folder, file), told.replaceAll(before, hash(content)))
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The stack's template, without bundling any code. */
export function templateOf(clinics: readonly Clinic[]): Template {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-template-'))
  synthesise(folder, clinics, { 'aws:cdk:bundling-stacks': [] })
  const template = readTemplate(folder)
  rmSync(folder, { recursive: true })
  return template
}

function synthesise(outdir: string, clinics: readonly Clinic[], more: object = {}): void {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'))
  const app = new App({ outdir, context: { ...context, ...more }, analyticsReporting: false })
  new AfterglowStack(app, stackName, {
    clinics,
    // The emulator refuses the roles that a bootstrapped account publishes by; these are the same calls without them.
    synthesizer: new CliCredentialsStackSynthesizer() as IStackSynthesizer,
  })
  app.synth()
}

const readTemplate = (folder: string): Template =>
  JSON.parse(readFileSync(join(folder, templateFile), 'utf8'))
const hash = (content: string) => createHash('sha256').update(content).digest('hex')
