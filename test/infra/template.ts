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
