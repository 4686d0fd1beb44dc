// The application as it is served: how much of it comes first, and what it never holds.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildWeb } from '../../web/build/build-web.ts'

const deployed = buildWeb({ drawer: false })
const local = buildWeb({ drawer: true })
const text = (site: typeof deployed) =>
  site.files.map(({ body }) => Buffer.from(body).toString()).join('\n')
const paths = (site: typeof deployed) => site.files.map(({ path }) => path)

/** What a clinic's slow line brings within a second, all of it together. */
const firstLoadAtMostBytes = 60 * 1024

describe('the first load', () => {
  it('is small', () => {
    const sizes = deployed.firstLoad.map((path) => {
      const file = deployed.files.find((each) => each.path === path)
      expect(file, path).toBeDefined()
      return gzipSync(file!.body, { level: 9 }).length
    })
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(firstLoadAtMostBytes)
  })

  it('counts every file that index.html names', () => {
    const index = deployed.files.find(({ path }) => path === 'index.html')
    const named = [
      ...Buffer.from(index!.body)
        .toString()
        .matchAll(/(?:src|href)="\/([^"]+)"/g),
    ]
    // Beside where its API is, which whoever serves it writes: some 300 bytes.
    const paths = named.map(([, path]) => path).filter((path) => path !== 'config.json')
    expect(paths.toSorted()).toEqual(
      deployed.firstLoad.filter((path) => path !== 'index.html').toSorted(),
    )
  })
})

describe('every file', () => {
  it('carries a hash and is kept for good, but index.html, which leads to them', () => {
    for (const { path, caching } of deployed.files)
      expect([path, caching]).toEqual([
        expect.stringMatching(/^(index\.html|assets\/[\w-]+-[A-Z0-9]{8}\.(js|css|svg))$/),
        path === 'index.html' ? 'never' : 'immutable',
      ])
  })

  it('holds no inline script or style, and names no other origin to load from', () => {
    const index = Buffer.from(
      deployed.files.find(({ path }) => path === 'index.html')!.body,
    ).toString()
    expect(index).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
    for (const { path, body } of deployed.files.filter((each) => /\.(html|css)$/.test(each.path)))
      expect([path, Buffer.from(body).toString()]).toEqual([
        path,
        expect.not.stringMatching(/(?:src|href)="(?!\/)|url\((?!["']?\/)|@import/),
      ])
  })

  it('is the same from one build to the next', () => {
    expect(paths(buildWeb({ drawer: false }))).toEqual(paths(deployed))
  })
})

describe('the drawer of the local run', () => {
  it('is in no deployed file', () => {
    for (const word of ['/local/clock', '/local/phones', '/local/token', 'drawer'])
      expect(text(deployed), word).not.toContain(word)
    for (const word of ['/local/clock', '/local/phones']) expect(text(local)).toContain(word)
  })

  it('stands beside the very application that is deployed', () => {
    const application = paths(deployed).filter((path) => path !== 'index.html')
    expect(paths(local)).toEqual(expect.arrayContaining(application))
  })
})
