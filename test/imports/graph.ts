// What each file imports, types included, and where imports run in a circle.
import { readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'

/** A file's imports: paths of ours from the root, and names of packages as they are written. */
export function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
  const found = code.matchAll(
    /(?:^|[\s;}])(?:import|export)\s*(?:[\w*${][^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...found]
    .map(([, fixed, lazy]) => fixed ?? lazy ?? '')
    .map((path) => (path.startsWith('.') ? normalize(`${dirname(file)}/${path}`) : path))
}

/** One circle for each knot of files that lead back to themselves, as the files on its way. */
export function circles(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const found: string[][] = []
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) {
      found.push([...way.slice(at), file])
      return
    }
    if (done.has(file)) return
    for (const next of imports.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return found
}
