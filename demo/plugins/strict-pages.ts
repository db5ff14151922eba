import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const INLINE_SCRIPT = /<script(?:\s+id="[^"]*")?>([^]*?)<\/script>/g

/** The scripts that stand in a page, as a policy names them: each by its hash. */
export const inlineScriptSources = (page: string): readonly string[] =>
  [...page.matchAll(INLINE_SCRIPT)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )

/** What a built page may do: run its own scripts and styles, and nothing else. Lit names its Trusted Types policy
 *  `lit-html`, the element's single file names it `event-timeline`, and `site` gives the addresses of the site's own
 *  workers. */
const contentSecurityPolicy = (page: string): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScriptSources(page)].join(' '),
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
    transformIndexHtml: {
      // When nothing more is written into the page.
      order: 'post',
      handler: (page) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(page) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
