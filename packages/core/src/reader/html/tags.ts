const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS = set(
  'address amp-consent amp-user-notification article aside blockquote body button caption center dd details dialog div ' +
    'dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option ' +
    'p pre section select summary table tbody td tfoot th thead title tr ul video audio iframe textarea',
)

export const HEADING_TAGS = set('h1 h2 h3 h4 h5 h6')

/** Elements without content. */
export const VOID_TAGS = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Elements whose content is no running text of the page. */
export const TEXTLESS_TAGS = set(
  'audio canvas head iframe math noembed noframes noscript object script select style svg template textarea title video',
)

const P = set('p')
const HEADING = set('h1 h2 h3 h4 h5 h6 p')

/** What ends where an element begins, if it is the innermost: end tags that authors leave out. */
export const IMPLIED_END: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, HEADING] as const),
  ...(
    'address article aside blockquote center details div dl fieldset figcaption figure footer form header hr main nav ' +
    'ol p pre section table ul'
  )
    .split(' ')
    .map((name) => [name, P] as const),
  ['a', set('a')],
  ['body', set('head')],
  ['li', set('li p')],
  ['dd', set('dd dt p')],
  ['dt', set('dd dt p')],
  ['td', set('td th p')],
  ['th', set('td th p')],
  ['tr', set('td th tr p')],
  ['tbody', set('td th tr thead tbody p')],
  ['tfoot', set('td th tr tbody thead p')],
  ['option', set('option')],
])
