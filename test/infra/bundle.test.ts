import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { esbuildOptions } from '../../infra/bundling.ts'

/** What a patient waits for on a cold start; measured against by local/bench/bundle.ts. */
const mostBytes = 500_000

describe('the inbound-text function, bundled as it is deployed', () => {
  let output: Metafile['outputs'][string]

  beforeAll(async () => {
    const options = esbuildOptions('functions/inbound-text.ts', 'inbound-text.mjs')
    const { metafile } = await build({ ...options, write: false, metafile: true })
    const [code] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
    output = code!
  })

  it(`is at most ${mostBytes} bytes, SDK and all`, () => {
    expect(output.bytes).toBeLessThanOrEqual(mostBytes)
  })

  it('exports its handler', () => {
    expect(output.exports).toContain('handler')
  })

  it('leaves outside only what Node has, and what the SDK imports when needed, which is never', () => {
    const outside = output.imports.filter(({ external, path }) => external && !builtIn(path))
    expect(outside.length).toBeGreaterThan(0)
    for (const { kind } of outside) expect(kind).toBe('dynamic-import')
  })
})

const builtIn = (path: string) => process.getBuiltinModule(path) !== undefined
