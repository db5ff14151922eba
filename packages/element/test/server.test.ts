import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html } from 'lit'
import { expect, test } from 'vitest'
import '../src/define.js'

const LIST = html`<ol>
  <li><time datetime="1957-10-04">4 October 1957</time> Sputnik</li>
</ol>`

test.each([
  ['an address', html`<event-timeline src="story.json" lang="de">${LIST}</event-timeline>`],
  ['data', html`<event-timeline .data=${[{ title: 'A', date: '2020' }]} mode="list">${LIST}</event-timeline>`],
  ['settings', html`<event-timeline compress-gaps="false" from="1957" time-zone="UTC">${LIST}</event-timeline>`],
])('rendered on a server with %s, its children are what is shown', async (_, template) => {
  const page = await collectResult(render(template))
  expect(page).toMatch(/<slot><\/slot>(?:<!--[^>]*-->)*<\/template>/)
  expect(page).toContain('<time datetime="1957-10-04">4 October 1957</time> Sputnik')
})
