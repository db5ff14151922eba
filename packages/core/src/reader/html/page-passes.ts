import type { PageElement } from './parse-page.js'

/** Names an element of a page that is not the article's body. It looks at tag, role, `itemprop`, class and id. */
export interface PagePass {
  /** The pass is called by the reason that it gives. */
  readonly reason: string
  readonly tags?: readonly string[]
  readonly roles?: readonly string[]
  readonly itemprops?: readonly string[]
  /** Parts of class names and ids, as whole words: `author-box` is found in `c-author-box` and `authorBox`. */
  readonly words?: readonly string[]
  readonly test?: (element: PageElement) => boolean
  /** It needs a link inside: German calls an article's lead a teaser too. */
  readonly needsLink?: true
}

const words = (text: string): readonly string[] => text.split(' ')

const isHidden = ({ attributes }: PageElement): boolean =>
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  /display\s{0,3}:\s{0,3}none/i.test((attributes.get('style') ?? '').slice(0, 500))

/** All passes. An element inside another one is called by the pass that stands first here: a form in the comments is
 *  comments, a newsletter box in an aside is a newsletter box. So what a name says comes before what a tag says. */
export const pagePasses: readonly PagePass[] = [
  {
    reason: 'consent',
    tags: ['dialog', 'amp-consent', 'amp-user-notification'],
    roles: ['dialog', 'alertdialog'],
    words: words(
      'consent cookie cookies cmp gdpr dsgvo usercentrics didomi onetrust cookiebot borlabs privacy-layer ' +
        'cookiebar cookiebanner cookie-banner cookiehinweis consent-layer',
    ),
  },
  {
    reason: 'comments',
    tags: ['fb-comments'],
    itemprops: ['comment'],
    words: words(
      'comments comment commentlist comment-list kommentare kommentar leserkommentare disqus disqus-thread respond leserbriefe',
    ),
  },
  {
    reason: 'gallery',
    tags: ['amp-carousel'],
    words: words(
      'gallery galerie bildergalerie fotogalerie fotostrecke bildstrecke slideshow slider carousel swiper lightbox',
    ),
  },
  {
    reason: 'newsletter',
    words: words(
      'newsletter newsletterbox newsletter-box newsletterteaser subscriptions subscription-widget cta nl-box nl-signup mailpoet mc4wp signup subscribe push-notification',
    ),
  },
  {
    reason: 'paywall',
    words: words(
      'paywall paywall-hint piano abo abo-box abo-hinweis abohinweis plus-hinweis subscription offer regwall',
    ),
  },
  {
    reason: 'correction',
    itemprops: ['correction'],
    words: words(
      'correction corrections korrektur korrekturhinweis richtigstellung editor-note editors-note redaktionshinweis',
    ),
  },
  {
    reason: 'biography',
    words: words(
      'author-box authorbox author-bio author-info author-card about-author autorenbox autor-box autoren-box autorbox autoreninfo bio',
    ),
  },
  {
    reason: 'byline',
    itemprops: ['author'],
    test: ({ attributes }) => /(?:^|\s)author(?:\s|$)/.test(attributes.get('rel') ?? ''),
    words: words('author authors byline autor autoren autorenzeile vcard'),
  },
  {
    reason: 'player',
    tags: ['amp-audio', 'amp-video'],
    words: words(
      'videobox video-box audiobox audio-box audio audioplayer audio-player player videoplayer video-player podcast readspeaker vorlesen',
    ),
  },
  {
    reason: 'share',
    words: words('share sharing sharebar social social-media socialbar teilen shariff sharedaddy addtoany'),
  },
  {
    reason: 'advertisement',
    tags: ['amp-ad', 'amp-embed', 'ins'],
    words: words('ad ads adslot advert advertisement anzeige werbung sponsored adsense outbrain taboola plista banner'),
  },
  {
    reason: 'caption',
    tags: ['figcaption', 'caption'],
    words: words('caption wp-caption bildunterschrift bildunterzeile bildtext copyright image-credit photo-credit'),
  },
  {
    reason: 'tags',
    words: words('tags tag-list taglist tagcloud tag-links schlagworte keywords post-tags topics'),
  },
  {
    reason: 'teaser',
    needsLink: true,
    words: words(
      'teaser teasers teaserbox related related-posts related-articles relatedposts jp-relatedposts recommended ' +
        'recommendations most-read meistgelesen popular trending linkbox link-box read-more readmore mehr-zum-thema ' +
        'mehr-dazu crosslink crosspromo promo next-post post-navigation infobox-links inline-teaser',
    ),
  },
  { reason: 'poll', words: words('poll umfrage survey voting quiz') },
  { reason: 'broadcast', words: words('broadcast sendehinweis sendetermine programmhinweis programtip') },
  {
    reason: 'contact',
    words: words('contact-headline contact-text originator pressekontakt presskontakt press-contact'),
  },
  { reason: 'about', words: words('boilerplate about-company unternehmensprofil spendenbox donation') },
  { reason: 'teaser', tags: ['aside'], roles: ['complementary'], words: words('sidebar widget widget-area') },
  { reason: 'hidden', test: isHidden },
  {
    reason: 'navigation',
    tags: ['nav', 'button', 'menu'],
    roles: ['navigation', 'search', 'menu', 'menubar', 'toolbar'],
    words: words('nav navbar navigation breadcrumb breadcrumbs menu pagination pager skip-link'),
  },
  { reason: 'form', tags: ['form', 'fieldset'] },
  { reason: 'header', tags: ['header'], roles: ['banner'], words: words('masthead site-header page-header') },
  { reason: 'footer', tags: ['footer'], roles: ['contentinfo'], words: words('site-footer page-footer impressum') },
]

/** Class and id as one row of words between hyphens: `c-authorBox foo_bar` is ` -c-author-box- -foo-bar- `. */
function namesOf({ attributes }: PageElement): string {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 1000)
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .map((name) => `-${name.replace(/[^a-z0-9äöüß]+/g, '-')}-`)
    .join(' ')
}

/** The places, in the list of passes, of those that name the element; the first is the strongest. */
export function passesNaming(element: PageElement, hasLink: () => boolean): readonly number[] {
  const names = namesOf(element)
  const role = element.attributes.get('role')?.toLowerCase() ?? ''
  const itemprop = element.attributes.get('itemprop')?.toLowerCase() ?? ''
  const found: number[] = []
  pagePasses.forEach((pass, i) => {
    const isNamed =
      pass.tags?.includes(element.name) === true ||
      pass.roles?.includes(role) === true ||
      pass.itemprops?.includes(itemprop) === true ||
      pass.test?.(element) === true ||
      (names.length > 5 && pass.words?.some((word) => names.includes(`-${word}-`)) === true)
    if (isNamed && (!pass.needsLink || hasLink())) found.push(i)
  })
  return found
}
