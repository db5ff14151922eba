import { html, nothing, type TemplateResult } from 'lit'
import type { Picture } from '@event-timeline/core/model'
import { safePictureUrl } from './safe-url.js'

/** A picture that tells no other server where it is shown, and goes when it does not come. */
export function imageTemplate(picture: Picture, baseUrl: string): TemplateResult | typeof nothing {
  const url = safePictureUrl(picture.url, baseUrl)
  if (url === null) return nothing
  return html`<img
    src=${url}
    alt=${picture.alt ?? ''}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${hideBroken}
    @load=${show}
  />`
}

function hideBroken(event: Event): void {
  setBroken(event, true)
}

function show(event: Event): void {
  setBroken(event, false)
}

function setBroken({ currentTarget }: Event, isBroken: boolean): void {
  const image = currentTarget as HTMLElement
  const frame = image.closest<HTMLElement>('figure, .image')
  ;(frame ?? image).classList.toggle('broken', isBroken)
}

export function figureTemplate(picture: Picture | undefined, baseUrl: string): TemplateResult | typeof nothing {
  if (!picture) return nothing
  const image = imageTemplate(picture, baseUrl)
  if (image === nothing) return nothing
  const { caption, credit } = picture
  return html`<figure part="picture">
    ${image}
    ${caption || credit ? html`<figcaption>${caption ?? nothing} ${credit ? html`<span>${credit}</span>` : nothing}</figcaption>` : nothing}
  </figure>`
}
