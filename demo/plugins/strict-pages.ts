import type { Plugin } from 'vite'

/** What the built page may do: run its own scripts and styles, and nothing else. Lit names its Trusted Types policy
 *  `lit-html`, the element's single file names it `event-timeline`, and `site` gives the addresses of the site's own
 *  workers. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html event-timeline site',
].join('; ')

/** Puts the policy into the built page. The development server needs inline scripts and styles, so it has none. */
export function strictPages(): Plugin {
  return {
    name: 'strict-pages',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
