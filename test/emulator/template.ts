// A CloudFormation template as JSON, as loosely as it may be read.
export type Resource = {
  Type: string
  Properties?: Record<string, unknown>
  DependsOn?: string | string[]
}

export type Template = {
  Resources: Record<string, Resource>
  Parameters?: Record<string, { Default?: unknown }>
}

/** Where a resource names a file that is uploaded with the deployment. */
const files = ['Code', 'Content', 'SourceObjectKeys', 'SourceMarkers']

/** A template whose functions run the code that another's do. It must know all of them. */
export function withCodeOf(other: Template, template: Template): Template {
  const copy = structuredClone(template)
  for (const [id, { Properties: properties = {} }] of Object.entries(copy.Resources)) {
    for (const name of files.filter((each) => each in properties)) {
      const found = other.Resources[id]?.Properties?.[name]
      if (found === undefined) throw new Error(`${id} has no ${name} there`)
      properties[name] = found
    }
  }
  return copy
}
