import { MONTHS } from './calendar-words.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words whose dot does not end a sentence. Month and weekday abbreviations are among them; "usw", "etc" are not:
 *  they end sentences as often as not, and a small letter after them keeps the sentence anyway. */
export const ABBREVIATIONS = words(
  'dr prof dipl ing mag lic med phil jur rer nat hc hr fr st bzw ca vgl evtl ggf inkl exkl zzgl abs art nr str tel bd hrsg jh jhd jhdt chr geb gest verh ehem sog bes insb urspr allg amtl eidg kant österr schweiz dt engl frz ital russ span lat gen col maj lt sgt kap vol min max std sek mio mrd tsd mill bio jan jän feb febr mär mrz apr jun jul aug sep sept okt nov dez mo di mi do sa so mr mrs ms jr sr z u o d s i a h n v b w e',
)

/** What follows an ordinal number: months and what news number most. */
export const ORDINAL_FOLLOWERS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...words(
    'jahrhundert jahrhunderts jahrestag jahrestages geburtstag geburtstages quartal halbjahr mal weltkrieg weltkriegs juni advent',
  ),
])

export const SENTENCE_STARTERS = words(
  'der die das dem den des ein eine einer einem einen es er sie wir ich ihr man dies diese dieser dieses in im am an auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während zu zum zur zwischen auch aber allerdings als also bereits da dabei dadurch dafür dagegen daher damals damit danach dann daran darauf daraus darin darüber darum davon davor dazu denn dennoch deshalb doch dort ebenfalls ebenso erst heute gestern hier hinter immer inzwischen jetzt jedoch kein keine mehr mittlerweile nachdem neben nicht noch nun nur ob obwohl schon sein seine selbst seitdem so sobald sogar sollte solche später statt trotz trotzdem und wann warum was weil weiter welche wenn wer wie wieder wo zudem zuletzt zuvor zwar alle alles beide davor einige etwa laut mehrere viele weitere zuerst zunächst ihre ihren ihrem unser unsere mein meine wegen',
)

/** Words that begin a clause of their own. */
export const CLAUSE_OPENERS = words(
  'dass weil da ob obwohl obgleich während nachdem bevor ehe seitdem sobald solange wenn falls als wie wo der die das den dem denen deren dessen was wer womit wobei wodurch worauf und oder aber sondern denn doch um',
)
