// What every file of the application is served with, on AWS and locally.

/**
 * Only what the address itself serves may run or be shown.
 *
 * @param connectTo other origins that may be asked: the sign-in's, where it is one
 */
export const contentSecurityPolicy = (connectTo: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ['connect-src', "'self'", ...connectTo].join(' '),
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Nothing that a browser can feel, hear or see of the room is any business of ours. */
export const permissionsPolicy = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** How long a browser may keep a file: what carries a hash in its name for good, all else not at all. */
export const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  never: 'no-cache, no-store, must-revalidate',
} as const

export type Caching = keyof typeof cacheControl
