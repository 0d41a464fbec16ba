const directives = [
  "default-src 'none'",
  // The search index is a WebAssembly module.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'"
]

/** For `<meta http-equiv="content-security-policy">`, where `frame-ancestors` would be ignored. */
export const metaPolicy = directives.join('; ')

/** Below this folder stand the pages made to be shown inside pages of other sites. */
export const embedFolder = 'embed'

const switchedOff = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']
export type Headers = readonly (readonly [name: string, value: string])[]

/** The two headers in which pages that may be framed differ: everything else a page may do is to load our own files. */
export const framing = (ancestors: string, resources: string, rules: readonly string[] = directives): Headers => [
  ['Content-Security-Policy', [...rules, `frame-ancestors ${ancestors}`].join('; ')],
  ['Cross-Origin-Resource-Policy', resources]
]
export const pageFraming = framing("'none'", 'same-origin')
export const embedFraming = framing('*', 'cross-origin')

/** What every answer of the server should carry. */
export const commonHeaders: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', switchedOff.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000']
]

/** Everything an answer carries, except for pages that may be framed; `docs/headers.md` shows how for common servers. */
export const securityHeaders: Headers = [...pageFraming, ...commonHeaders]
