export { addArticles, partAddition, type PartedAddition } from './add-articles.js'
export { type EventExplanation, type ExplainedTelling, explainEvent } from './explain-event.js'
export { type Explanation, explainAt, type ExplainOptions } from './explain.js'
export {
  extractStory,
  extractTimeline,
  type ExtractOptions,
  joinStories,
  mergeStory,
  mergeTellings,
  type StoryTimeline,
} from './extract.js'
export {
  type ArticlesOfStory,
  type ArticleTellings,
  joinTellings,
  partArticles,
  type PartedArticles,
  type QuotedMention,
  readStory,
  readTellings,
  type TellingsOptions,
} from './tellings.js'
export { parseTellings, writeTellings } from './tellings-line.js'
export { prepareArticle, type PreparedArticle } from './prepare-article.js'
export { tagText, type TagOptions } from './tag.js'
export { parseDocument } from './document/index.js'
export { applyCorrections, parseCorrections, type ParsedCorrections } from './document/corrections/index.js'
export { clusterMentions, groupCopies, toEvents } from './linking/index.js'
export { ArticleSyntax, buildMentions, collectRoles, type Mention } from './events/index.js'
export { resolveExpressions } from './resolve/index.js'
export { recognizeExpressions } from './recognize/index.js'
export { chooseLanguage, german, type LanguagePack } from './languages/index.js'
export { readArticle } from './reader/index.js'
export { de } from './locales/de/index.js'
export { analyzeText } from './text/index.js'
export { dateFromEdtf, parseEdtf } from './calendar/index.js'
export type {
  AllenRelation,
  AppliedCorrection,
  ArticleFormat,
  ArticleInput,
  Claim,
  Conflict,
  Correction,
  CorrectionAction,
  CorrectionFile,
  DateBasis,
  Diagnostic,
  EventAddress,
  EventDate,
  EventRelation,
  EventStatus,
  Evidence,
  ExpressionRole,
  Granularity,
  ResolvedExpression,
  SkippedRange,
  Source,
  TimelineDocument,
  TimelineEvent,
  Timex,
  TimexAnchor,
  TimexMod,
  TimexType,
} from './model/index.js'
