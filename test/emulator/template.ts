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
