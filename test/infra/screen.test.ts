import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { synthesise } from './synth.ts'
import { flat, propertiesOf } from './template.ts'

const template = synthesise()
const [distribution] = propertiesOf(template, 'AWS::CloudFront::Distribution').values()
const config = Object(distribution).DistributionConfig
const behaviors = [config.DefaultCacheBehavior, ...config.CacheBehaviors]
const policies = new Map(
  [...propertiesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy')].map(([id, each]) => [
    id.replace(/^ScreenHeaders|[0-9A-F]{8}$/g, ''),
    Object(each).ResponseHeadersPolicyConfig,
  ]),
)
const policyOf = (path: string | undefined) =>
  flat(behaviors.find(({ PathPattern }) => PathPattern === path).ResponseHeadersPolicyId)

/** What a CloudFront Function makes of an address: its own code, run. */
function edge(name: string, uri: string): string {
  const [, found] =
    [...propertiesOf(template, 'AWS::CloudFront::Function')].find(([id]) => id.includes(name)) ?? []
  const run = new Function('event', `${Object(found).FunctionCode}; return handler(event)`)
  return run({ request: { uri } }).uri
}

describe('the files', () => {
  it('stand in buckets that are private, versioned and read by CloudFront alone', () => {
    // The screen's files, their log, the daily heads of the charts, and exports.
    template.resourceCountIs('AWS::S3::Bucket', 4)
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
    })
    const [policy] = [...propertiesOf(template, 'AWS::S3::BucketPolicy')]
      .filter(([id]) => id.startsWith('ScreenFilesBucketPolicy'))
      .map(([, each]) => Object(each).PolicyDocument.Statement)
    const reads = policy.filter(({ Action }: { Action: unknown }) =>
      flat(Action).includes('GetObject'),
    )
    expect(reads).toHaveLength(1)
    expect(reads[0]).toMatchObject({
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
    })
  })

  it('are uploaded by the deployment, those with a hash first and none taken away', () => {
    const uploads = Object.entries(template.findResources('Custom::CDKBucketDeployment'))
    expect(uploads).toHaveLength(2)
    for (const [, { Properties }] of uploads) expect(Properties.Prune).toBe(false)
    const find = (named: string) => uploads.find(([id]) => id.includes(named))
    const [assets, pages] = [find('UploadAssets'), find('UploadPages')]
    expect(flat(assets?.[1].Properties.SystemMetadata)).toContain('immutable')
    expect(flat(pages?.[1].Properties.SystemMetadata)).toContain('no-store')
    expect(pages?.[1].DependsOn).toContain(assets?.[0])
  })
})

describe('the one address', () => {
  it('lets nobody in without TLS', () => {
    for (const { ViewerProtocolPolicy } of behaviors)
      expect(ViewerProtocolPolicy).toMatch(/^(redirect-to-https|https-only)$/)
    expect(flat(config.Origins)).not.toContain('http-only')
  })

  it.each([
    ['/', '/index.html'],
    ['/patient/p-1', '/index.html'],
    ['/alert/p-1~s3', '/index.html'],
    ['/signed-in', '/index.html'],
    ['/config.json', '/config.json'],
  ])('shows the application at %s', (uri, file) => {
    expect(edge('ToIndex', uri)).toBe(file)
  })

  it.each([
    ['/api/patients/p-1', '/patients/p-1'],
    ['/api/alerts', '/alerts'],
    ['/api/api/x', '/api/x'],
    ['/apiary', '/apiary'],
  ])('asks the API for %s as %s', (uri, path) => {
    expect(edge('WithoutPrefix', uri)).toBe(path)
  })

  it('hands the API every method and header, and keeps no answer', () => {
    for (const path of ['/api/*', '/c/*', '/calendar/*']) {
      const api = behaviors.find(({ PathPattern }) => PathPattern === path)
      expect(api.AllowedMethods).toEqual(expect.arrayContaining(['PUT', 'POST', 'PATCH', 'DELETE']))
      expect(api.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad') // CachingDisabled
      expect(api.OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac')
    }
  })

  it('has a place for a firewall, and for a domain with its certificate', () => {
    expect(config.WebACLId).toEqual({ Ref: 'ScreenWebAclArn' })
    expect(config.ViewerCertificate['Fn::If'][1]).toMatchObject({
      MinimumProtocolVersion: 'TLSv1.2_2021',
    })
    for (const name of ['ScreenDomain', 'ScreenCertificateArn', 'ScreenWebAclArn'])
      template.hasParameter(name, { Default: '' })
    template.hasParameter('ScreenDomain', { MaxLength: 45 })
    template.hasOutput('ScreenUrl', { Value: Match.anyValue() })
  })

  it('is told to every function, for pages link to it', () => {
    const told = [...propertiesOf(template, 'AWS::Lambda::Function').values()]
      .map((each) => Object(each).Environment?.Variables?.SCREEN_ADDRESS)
      .filter((each) => each !== undefined)
    expect(told).toHaveLength(9)
    expect(new Set(told.map(flat)).size).toBe(1)
  })
})

describe('what answers carry', () => {
  it('is transport security, no sniffing, no frame and no referrer, everywhere', () => {
    expect([...policies.keys()].sort()).toEqual(['Api', 'Assets', 'Screens'])
    for (const { SecurityHeadersConfig } of policies.values())
      expect(SecurityHeadersConfig).toMatchObject({
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
      })
  })

  it('lets scripts and styles come from here alone, and asks here and the sign-in alone', () => {
    for (const name of ['Screens', 'Assets']) {
      const policy = flat(
        policies.get(name)?.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
      )
      expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/)
      expect(policy).toMatch(/connect-src 'self' https:\/\/\S+\.amazoncognito\.com;/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|data:/)
    }
  })

  it('keeps what has a hash for good, and what leads to it not at all', () => {
    const caching = (name: string) =>
      policies
        .get(name)
        ?.CustomHeadersConfig.Items.find(
          ({ Header }: { Header: string }) => Header === 'Cache-Control',
        ).Value
    expect(caching('Assets')).toContain('immutable')
    expect(caching('Screens')).toContain('no-store')
    expect(policyOf('/assets/*')).toContain('Assets')
    expect(policyOf(undefined)).toContain('Screens')
  })
})

describe('the logs', () => {
  it('hold who asked and when, and neither an address nor a query', () => {
    const [delivery] = propertiesOf(template, 'AWS::Logs::Delivery').values()
    const fields = Object(delivery).RecordFields
    expect(fields).toEqual(expect.arrayContaining(['c-ip', 'sc-status', 'cs-method', 'date']))
    for (const secret of ['cs-uri-stem', 'cs-uri-query', 'cs(Referer)', 'cs(Cookie)'])
      expect(fields).not.toContain(secret)
    expect(config.Logging).toBeUndefined()
  })

  it('of CloudFront are set up where it lets them be, and everywhere else stop no deployment', () => {
    for (const type of ['Delivery', 'DeliverySource', 'DeliveryDestination'])
      for (const { Condition } of Object.values(template.findResources(`AWS::Logs::${type}`)))
        expect(Condition).toMatch(/^ScreenIsUsEast1/)
  })
})

it('no resource leads back to itself: sign-in, screen, API and functions name one another', () => {
  const resources: Readonly<Record<string, unknown>> = template.toJSON().Resources
  const named = (from: unknown): readonly string[] =>
    [
      ...JSON.stringify(from).matchAll(
        /"(?:Ref|Fn::GetAtt)":\[?"([^"]+)"|\$\{([A-Za-z0-9]+)|"DependsOn":(\[[^\]]*\]|"[^"]*")/g,
      ),
    ].flatMap(([, one, other, list]) => (list ? (list.match(/\w+/g) ?? []) : [one ?? other ?? '']))
  const done = new Set<string>()
  const visit = (id: string, way: readonly string[]): void => {
    expect(way, 'a circle').not.toContain(id)
    if (done.has(id)) return
    for (const next of named(resources[id])) if (next in resources) visit(next, [...way, id])
    done.add(id)
  }
  for (const id of Object.keys(resources)) visit(id, [])
  // The circle would be there to find: the client does name the distribution.
  const [client, distribution] = [/^SignInPoolWeb/, /^ScreenDistribution[0-9A-F]{8}$/].map((form) =>
    Object.keys(resources).find((id) => form.test(id)),
  )
  expect(named(resources[client ?? ''])).toContain(distribution)
})
