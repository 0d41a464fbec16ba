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

/** For the server: everything a page may do is to load our own files. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ')

const switchedOff = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']

/** What every answer of the server should carry; `docs/headers.md` shows how for common servers. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', headerPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', switchedOff.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000']
]
