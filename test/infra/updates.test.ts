import { readFileSync } from 'node:fs'
import type { Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { readClinics } from '../../infra/clinics.ts'
import { synthesise } from './synth.ts'

type Resource = { Type: string; Properties?: Record<string, unknown> }
const resourcesOf = (template: Template): Record<string, Resource> => template.toJSON().Resources

const template = synthesise()

/**
 * Under another logical id CloudFormation makes another table, empty, and leaves the old one behind. Whoever changes
 * one of these must first know how what it holds comes along.
 */
it.each([
  ['the charts', 'ChartsTable376D11BC', 'AWS::DynamoDB::Table'],
  ['what encrypts them', 'ChartsKey341074D9', 'AWS::KMS::Key'],
  ['what names numbers', 'NumberSecret446BD1F8', 'AWS::SecretsManager::Secret'],
  ['the accounts of staff', 'SignInPoolFD298EFA', 'AWS::Cognito::UserPool'],
  ['what they sign in for', 'SignInPoolWeb79603C9F', 'AWS::Cognito::UserPoolClient'],
])('keeps %s under its logical id', (_, id, type) => {
  expect(resourcesOf(template)[id]?.Type).toBe(type)
})

describe('adding a clinic', () => {
  const clinics = readClinics('clinics.json')
  const added = {
    ...clinics[1]!,
    id: 'amber' as never,
    name: 'Amber',
    textNumber: '+17205550133' as never,
  }
  // First of all, where it moves the others.
  const after = resourcesOf(synthesise([added, ...clinics]))
  const before = resourcesOf(template)

  it('takes nothing away and makes nothing under another type', () => {
    for (const [id, { Type }] of Object.entries(before)) expect(after[id]?.Type).toBe(Type)
    const more = Object.keys(after).filter((id) => !(id in before))
    expect(more.length).toBeGreaterThan(10)
    for (const id of more) expect(id).toMatch(/Amber/)
  })

  it('changes no property for which CloudFormation would make a thing anew', () => {
    const changed = Object.entries(before).flatMap(([id, { Type, Properties = {} }]) => {
      const now = after[id]?.Properties ?? {}
      const names = new Set([...Object.keys(Properties), ...Object.keys(now)])
      const others = [...names].filter(
        (name) => JSON.stringify(Properties[name]) !== JSON.stringify(now[name]),
      )
      return others.map((name) => `${Type} ${name}`)
    })
    // Each of these is "No interruption" in CloudFormation's reference of its type.
    expect([...new Set(changed)].sort()).toEqual([
      'AWS::IAM::Policy PolicyDocument',
      'AWS::Lambda::Function Code',
      'AWS::Lambda::Function Environment',
      'AWS::SNS::TopicPolicy PolicyDocument',
    ])
  })

  it('asks for two things: the number’s ARN and where its clinicians are paged', () => {
    const names = (each: Template) => Object.keys(each.findParameters('*'))
    const more = names(synthesise([added, ...clinics])).filter(
      (name) => !names(template).includes(name),
    )
    expect(more.sort()).toEqual(['PageEmailAmber', 'TextNumberArnAmber'])
  })
})

describe.each(['README.md', 'infra/RUNBOOK.md'])('the deployment in %s', (file) => {
  const written =
    readFileSync(file, 'utf8').match(/npx cdk deploy (?:[^\n]*\\\n)+[^\n]*/)?.[0] ?? ''
  const given = new Map(
    [...written.matchAll(/--parameters (\w+)=(\S+)/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  const parameters: Record<string, { Default?: unknown; AllowedPattern?: string }> =
    template.toJSON().Parameters

  it('gives every parameter that the shipped clinics ask for, in the form it is asked for', () => {
    const asked = Object.entries(parameters).filter(
      ([name, { Default }]) => Default === undefined && name !== 'BootstrapVersion',
    )
    expect([...given.keys()]).toEqual(expect.arrayContaining(asked.map(([name]) => name)))
    for (const [name, value] of given) {
      expect(Object.keys(parameters)).toContain(name)
      expect(value).toMatch(new RegExp(parameters[name]?.AllowedPattern ?? ''))
    }
  })
})
