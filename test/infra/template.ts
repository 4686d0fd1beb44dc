// Reads a synthesised template loosely: only what a test names.
import type { Template } from 'aws-cdk-lib/assertions'
import * as z from 'zod/mini'

const oneOrMore = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
)

const Statement = z.object({
  Effect: z.string(),
  Action: oneOrMore,
  Resource: z.optional(z.unknown()),
  NotResource: z.optional(z.unknown()),
  Condition: z.optional(z.unknown()),
})
export type Statement = z.infer<typeof Statement>

const Policy = z.object({
  Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }),
})
const Properties = z.object({ Properties: z.record(z.string(), z.unknown()) })

/** Every statement of every policy attached to a role. */
export function roleStatements(template: Template): (Statement & { policy: string })[] {
  return Object.entries(template.findResources('AWS::IAM::Policy')).flatMap(([policy, resource]) =>
    Policy.parse(resource).Properties.PolicyDocument.Statement.map((each) => ({ ...each, policy })),
  )
}

const Document = z.object({
  Statement: z.array(z.extend(Statement, { Principal: z.unknown() })),
})
const Guarded = z.object({
  Type: z.string(),
  Properties: z.object({
    PolicyDocument: z.optional(Document),
    KeyPolicy: z.optional(Document),
    ResourcePolicy: z.optional(Document),
  }),
})
type Guard = z.infer<typeof Document>['Statement'][number] & { id: string; type: string }

/** Every statement of every policy that stands on a resource and not on a role, of whatever type. */
export function resourceStatements(template: Template): readonly Guard[] {
  return Object.entries(Object(template.toJSON().Resources)).flatMap(([id, resource]) => {
    const guarded = Guarded.safeParse(resource)
    if (!guarded.success || guarded.data.Type === 'AWS::IAM::Policy') return []
    const { Type: type, Properties: properties } = guarded.data
    const documents = Object.values(properties).filter((each) => each !== undefined)
    return documents.flatMap((each) =>
      each.Statement.map((statement) => ({ ...statement, id, type })),
    )
  })
}

/** Properties of all resources of a type, by logical id. */
export function propertiesOf(
  template: Template,
  type: string,
): Map<string, Record<string, unknown>> {
  return new Map(
    Object.entries(template.findResources(type)).map(([id, resource]) => [
      id,
      Properties.parse(resource).Properties,
    ]),
  )
}

/** A value of the template as one string, references and all: `arn:…:schedule/Group/*`. */
export function flat(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(flat).join('')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, inner]) => (name === 'Ref' ? `<${String(inner)}>` : flat(inner)))
    .join('')
}
