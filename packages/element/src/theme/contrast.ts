/** Red, green, blue from 0 to 1. */
type Rgb = readonly [number, number, number]

/** Reads `#rgb`, `#rrggbb`, `rgb(…)` and `color(srgb …)`, as browsers serialize computed colours; `null` for others. */
export function parseColor(text: string): Rgb | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text.trim())?.[1]
  if (hex) {
    const pairs =
      hex.length === 3 ? Array.from(hex, (digit) => digit + digit) : [0, 2, 4].map((at) => hex.slice(at, at + 2))
    return toRgb(pairs.map((pair) => Number.parseInt(pair, 16) / 255))
  }
  const srgb = /^color\(srgb ([^)/]*)/.exec(text)?.[1]
  if (srgb) return toRgb(srgb.trim().split(/\s+/).map(Number))
  const channels = /^rgba?\(([^)]*)\)/.exec(text)?.[1]
  return channels ? toRgb(channels.split(/[\s,/]+/).slice(0, 3).map((channel) => Number(channel) / 255)) : null // prettier-ignore
}

function toRgb(values: readonly number[]): Rgb | null {
  const [red, green, blue] = values
  if (red === undefined || green === undefined || blue === undefined || values.some(Number.isNaN)) return null
  return [red, green, blue]
}

export function formatColor(color: Rgb): string {
  return `rgb(${color.map((value) => String(Math.round(Math.min(1, Math.max(0, value)) * 255))).join(', ')})`
}

const mixed = new Map<string, string>()

/** A colour laid over another, opaque. Remembered: a picture asks for the same few a thousand times. */
export function mixColors(color: string, ground: string, share: number): string {
  const key = `${color} ${ground} ${String(share)}`
  const known = mixed.get(key)
  if (known !== undefined) return known
  if (mixed.size > 500) mixed.clear()
  const made = layOver(color, ground, share)
  mixed.set(key, made)
  return made
}

function layOver(color: string, ground: string, share: number): string {
  const [a, b] = [parseColor(color), parseColor(ground)]
  if (!a || !b) return color
  const at = (channel: 0 | 1 | 2): number => a[channel] * share + b[channel] * (1 - share)
  return formatColor([at(0), at(1), at(2)])
}

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const toGamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** Contrast of two colours, WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
}

interface Oklab {
  readonly l: number
  readonly a: number
  readonly b: number
}

/** Björn Ottosson, "A perceptual color space for image processing", 2020. */
function toOklab([red, green, blue]: Rgb): Oklab {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

function fromOklab({ l, a, b }: Oklab): Rgb {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map((value) => Math.min(1, Math.max(0, toGamma(Math.max(0, value)))))
  return [channels[0] as number, channels[1] as number, channels[2] as number]
}

const MIN_CONTRAST = 3
const LIGHTNESS_STEP = 0.01

/** The colour, darkened on a light ground or lightened on a dark one until it stands 3:1 against it; its hue stays, as
 *  OKLCH has it. The same text where it does already, or cannot be read. */
export function ensureContrast(color: string, ground: string, minimum = MIN_CONTRAST): string {
  const [own, against] = [parseColor(color), parseColor(ground)]
  if (!own || !against || contrast(own, against) >= minimum) return color
  const { l, a, b } = toOklab(own)
  const direction = luminance(against) > 0.18 ? -1 : 1
  for (let lightness = l; lightness >= 0 && lightness <= 1; lightness += direction * LIGHTNESS_STEP) {
    const next = fromOklab({ l: lightness, a, b })
    if (contrast(next, against) >= minimum) return formatColor(next)
  }
  return direction < 0 ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'
}
