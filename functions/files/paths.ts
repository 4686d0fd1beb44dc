// Which of two functions a path leads to, as API Gateway decides it on AWS.
import { filePaths } from '../../shared/names.ts'

const forms = filePaths.map(
  (path) => new RegExp(`^${path.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
)

export const isFilePath = (path: string): boolean => forms.some((form) => form.test(path))
