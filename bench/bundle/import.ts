// How long bundles take to import.
import { pathToFileURL } from 'node:url'
import { environment } from './environment.ts'
import { type Cost, inFreshProcess, typical } from './process.ts'

/** Each file imported `rounds` times, by turns so that the machine's moods fall on all; importing calls nobody. */
export async function importing<Name extends string>(
  files: Readonly<Record<Name, string>>,
  rounds: number,
): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map<string, Cost[]>()
  for (let round = 0; round < rounds; round++)
    for (const [name, file] of Object.entries<string>(files))
      costs.set(name, [...(costs.get(name) ?? []), await importOnce(file)])
  return new Map([...costs].map(([name, each]) => [name, typical(each)]))
}

const importOnce = (file: string): Promise<Cost> =>
  inFreshProcess(
    `begin()\nawait import(${JSON.stringify(pathToFileURL(file).href)})\ntell(spent())`,
    environment,
  )
