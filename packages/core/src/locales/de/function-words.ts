/** Closed word classes of German, lower case. */

import { wordSet } from '../word-set.js'

export const articles = /* @__PURE__ */ wordSet(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem',
)

/** Determiners and possessives: what opens a noun phrase. */
export const determiners = new Set([
  ...articles,
  ...wordSet(
    'mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure alle allen aller alles beide beiden beider mehrere mehreren mehrerer einige einigen einiger viele vielen vieler wenige wenigen jede jeden jedem jeder jedes manche dessen deren welche welcher welches zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  ),
])

export const prepositions = /* @__PURE__ */ wordSet(
  'in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter von vom vor während wegen wider zu zum zur zwischen gegenüber laut gemäß entlang anlässlich aufgrund mithilfe infolge angesichts mittels innerhalb außerhalb nahe samt ab per pro statt anstatt binnen zugunsten bezüglich hinsichtlich seitens dank ums übers fürs durchs vors hinters unters hinterm überm unterm vorm',
)

export const subordinators = /* @__PURE__ */ wordSet(
  'dass daß weil da wenn als ob obwohl obgleich nachdem bevor ehe damit indem sodass sobald solange seitdem falls sofern wobei weshalb wie wo woraufhin wohingegen wodurch womit wonach wozu worüber wovon woraus demzufolge weswegen worauf woran worin wozu weswegen während seit bis um ohne statt anstatt',
)

/** Subordinators that are also prepositions or particles: they open a clause only where its verb stands at the end. */
export const ambiguousSubordinators = /* @__PURE__ */ wordSet('während seit bis um ohne statt anstatt da wie als wo')

export const relativePronouns = /* @__PURE__ */ wordSet(
  'der die das den dem dessen deren denen welcher welche welches welchem welchen wer was',
)

export const coordinators = /* @__PURE__ */ wordSet('und oder aber sondern sowie doch denn')

export const personalPronouns = /* @__PURE__ */ wordSet('er sie es ich wir ihr ihn ihm ihnen sich man uns mich dich')

/** Adverbs and particles that a title can do without. */
export const particles = /* @__PURE__ */ wordSet(
  'auch bereits schon noch nur sogar etwa rund zudem außerdem jedoch allerdings dabei dazu damit dort hier daraufhin danach zuvor vorher nun jetzt bislang bisher weiterhin erneut ebenfalls offenbar wohl vermutlich wahrscheinlich voraussichtlich möglicherweise offiziell zunächst schließlich unterdessen derweil tatsächlich angeblich demnach somit daher deshalb gerade eben erst dann so wiederum ebenso vielmehr zugleich gleichzeitig kürzlich jüngst zuletzt vorab mehrfach mehrmals nachdrücklich deutlich dringend diesbezüglich konkret eigens inzwischen mittlerweile immer wieder bald demnächst damals unlängst zwar gleich immerhin leider jedenfalls ohnehin längst nun ja doch eigentlich bisweilen seither seitdem anschließend anschliessend alsbald hingegen indes daran mindestens frühestens spätestens höchstens längstens ursprünglich stattdessen trotzdem dennoch deswegen folglich mithin',
)

/** Negations. */
export const negations = /* @__PURE__ */ wordSet(
  'nicht kein keine keinen keinem keiner keinerlei nie niemals nirgends niemand weder',
)

/** How sure something is, how much of it, and how often: without them a title says more than its text. */
export const qualifying = /* @__PURE__ */ wordSet(
  'offenbar wohl vermutlich wahrscheinlich möglicherweise angeblich mutmaßlich vermeintlich anscheinend nur lediglich kaum fast beinahe nahezu mehrfach mehrmals',
)

/** What stands in the place of another: "statt im Herbst". */
export const replacing = /* @__PURE__ */ wordSet('statt anstatt anstelle')

/** Without them a title says something else: "die Straße ist wieder frei". */
export const again = /* @__PURE__ */ wordSet('wieder erneut abermals')

/** Adverbs beside {@link particles}, which a title can keep. */
export const adverbs = /* @__PURE__ */ wordSet(
  `zuerst zuletzt zunächst zuvor sehr ganz fast knapp gut mehr weniger meist meistens oft selten häufig vergeblich erstmals letztmals einmal zweimal dreimal mehrmals
  allein gemeinsam zusammen einstimmig teilweise größtenteils ausschließlich insgesamt überraschend plötzlich endgültig endlich
  überall nirgendwo irgendwo links rechts oben unten hinten vorn vorne außen innen draußen drinnen daheim zuhause unterwegs
  heim hinaus herein heraus hinein nebenan gegenüber rückwärts vorwärts aufwärts abwärts selbst sogar genau gern sonst
  stattdessen trotzdem dennoch hingegen dagegen deswegen darum dafür darüber darin darauf davon daraus davor dahinter darunter hierzu hierfür
  hiervon wieso warum weshalb wohin woher wobei wie wo wann nämlich freilich indes indessen immerhin überhaupt eigentlich
  jedenfalls ohnehin sowieso einigermaßen ziemlich besonders beinahe nahezu kaum höchst äußerst bereit weit lang lange kurz hoch tief fest frei tot zu
  anders live online pleite insolvent schuldig unschuldig tätig aktiv voll leer offen fertig bekannt neu alt krank gesund schwer leicht
  zufolge zuliebe her hin sondern übrigens vielleicht sicher gewiss keineswegs keinesfalls halt mal ja nein`,
)

/** Adverbs that measure the number or adjective behind them. */
export const degreeAdverbs = /* @__PURE__ */ wordSet(
  'rund etwa fast knapp gut mehr weniger mindestens höchstens ungefähr circa ca maximal insgesamt nahezu beinahe sehr ganz besonders nur schwer leicht hoch stark weit noch sogar bis zu als über unter genau jeweils',
)

/** What opens a time phrase before its preposition: "noch am", "kurz vor", "bereits seit". */
export const timeOpeners = /* @__PURE__ */ wordSet(
  'kurz noch bereits schon erst auch etwa rund ungefähr genau seitdem immer spätestens frühestens gleich direkt unmittelbar nur gerade jeweils eben voraussichtlich wahrscheinlich vermutlich erneut zuletzt ursprünglich',
)
