import { escapeHtml, html, Markup } from './html.js'

export type CodeLanguage = 'html' | 'js' | 'text'

const mark = (kind: string, text: string): string => `<i class="${kind}">${escapeHtml(text)}</i>`

const TAG = /(<!--[\s\S]*?-->)|(<\/?)([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)(\s*\/?>)/g
const ATTRIBUTE = /(\s+)([\w:-]+)(?:(=)("[^"]*"))?/g
const SCRIPT = /(\/\/[^\n]*)|('[^'\n]*'|`[^`]*`)|\b(import|from|const|await|export|for|of|new|return)\b/g

/** Code with its tags, names and strings marked. */
export function highlight(code: string, language: CodeLanguage): Markup {
  if (language === 'text') return new Markup(escapeHtml(code))
  let out = ''
  let at = 0
  for (const match of code.matchAll(language === 'html' ? TAG : SCRIPT)) {
    out += escapeHtml(code.slice(at, match.index))
    at = match.index + match[0].length
    out += language === 'html' ? tagOf(match) : wordOf(match)
  }
  return new Markup(out + escapeHtml(code.slice(at)))
}

function tagOf([, comment, open = '', name = '', attributes = '', close = '']: RegExpMatchArray): string {
  if (comment !== undefined) return mark('c', comment)
  const marked = attributes.replace(ATTRIBUTE, (_, space: string, key: string, equals?: string, value?: string) =>
    [space, mark('a', key), equals ?? '', value === undefined ? '' : mark('s', value)].join(''),
  )
  return mark('p', open) + mark('t', name) + marked + mark('p', close)
}

function wordOf([whole, comment, text]: RegExpMatchArray): string {
  return mark(comment !== undefined ? 'c' : text !== undefined ? 's' : 't', whole)
}

/** A figure of code with a button that copies the whole of it, though it may show its beginning alone. */
export function codeFigure(options: {
  readonly label: string
  readonly code: string
  readonly language: CodeLanguage
  readonly copy: string
  /** What is copied, where that is more than what is shown. */
  readonly whole?: string
}): Markup {
  const { label, code, language, copy, whole } = options
  return html`<figure class="code">
    <figcaption><span>${label}</span><button type="button" data-copy="${whole ?? code}">${copy}</button></figcaption>
    <pre tabindex="0"><code>${highlight(code, language)}</code></pre>
  </figure>`
}
