import { html } from './html.js'
import { privacy, type Page } from './shell.js'
import type { PageContext } from './site.js'

export function workshopPage({ copy, file, site }: PageContext): Page {
  const { workshop } = copy
  return {
    title: `${workshop.title} – event-timeline`,
    description: workshop.description,
    bodyClass: 'bench-page',
    styles: ['base', 'tools', 'workshop'],
    script: '/src/workshop/main.ts',
    hasFoot: false,
    main: html`<div class="wrap bench-top">
        <div class="bench-head">
          <div>
            <h1>${workshop.title}</h1>
            <p>${workshop.lead}</p>
          </div>
          ${privacy(copy.site.privacyStrong, copy.site.privacy)}
        </div>
      </div>
      <div id="workshop" data-element="${file('event-timeline.iife.js')}" data-element-size="${site.elementSize}">
        <noscript
          ><div class="wrap"><p class="message">${copy.site.needsScripts}</p></div></noscript
        >
      </div>`,
  }
}
