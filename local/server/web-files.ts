// The clinic's application at `/`, as it is deployed: its files, its configuration, and `index.html` for every screen.
import type { WebFile, WebSite } from '../../web/build/build-web.ts'
import { type Caching, cacheControl } from '../../web/build/headers.ts'
import { placeOf } from '../../web/routes.ts'
import type { Answer } from './answer.ts'

/** Answers files of the site and addresses of its screens; null for any other path. */
export function webFiles(
  { files }: WebSite,
  config: Readonly<Record<string, unknown>>,
): (path: string) => Answer | null {
  const answers = new Map(files.map((file) => [`/${file.path}`, answerOf(file)]))
  answers.set('/config.json', {
    status: 200,
    headers: headersOf('application/json; charset=utf-8', 'never'),
    body: JSON.stringify(config),
  })
  return (path) =>
    answers.get(path) ?? (placeOf(path) === null ? null : (answers.get('/index.html') ?? null))
}

const answerOf = ({ contentType, caching, body }: WebFile): Answer => ({
  status: 200,
  headers: headersOf(contentType, caching),
  body,
})

const headersOf = (contentType: string, caching: Caching) => ({
  'content-type': contentType,
  'cache-control': cacheControl[caching],
})
