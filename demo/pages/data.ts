import { html } from './html.js'
import { privacy, type Page } from './shell.js'
import type { PageContext } from './site.js'

export function dataPage({ copy, file, to, site }: PageContext): Page {
  const { data } = copy
  return {
    title: `${data.title} – event-timeline`,
    description: data.description,
    bodyClass: 'data-page bench-page',
    styles: ['base', 'tools', 'workshop', 'data'],
    script: '/src/data/main.ts',
    hasFoot: false,
    main: html`<div class="wrap bench-top">
        <div class="bench-head">
          <div>
            <h1>${data.title}</h1>
            <p>${data.lead}</p>
          </div>
          ${privacy(copy.site.privacyStrong)}
        </div>
      </div>
      <div
        id="own-data"
        data-element="${file('event-timeline.iife.js')}"
        data-element-size="${site.elementSize}"
        data-gallery="${to('gallery')}"
      >
        <noscript
          ><div class="wrap"><p class="message">${copy.site.needsScripts}</p></div></noscript
        >
      </div>`,
  }
}
