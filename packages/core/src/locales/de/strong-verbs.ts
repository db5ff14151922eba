/** Strong, mixed and irregular verbs: infinitive, third person of the present (`-` where it is the stem with "t"),
 *  preterite, participle. A `*` behind the participle: its perfect is built with "sein". Prefixed verbs follow their base;
 *  a prefix of its own stands only where no base exists ("beginnen"). Spelled with "ss" for "ß". */
export const STRONG_VERBS = `
backen bäckt buk gebacken
befehlen befiehlt befahl befohlen
beginnen - begann begonnen
beissen - biss gebissen
bergen birgt barg geborgen
bersten birst barst geborsten*
biegen - bog gebogen
bieten - bot geboten
binden - band gebunden
bitten - bat gebeten
blasen bläst blies geblasen
bleiben - blieb geblieben*
bleichen - blich geblichen*
braten brät briet gebraten
brechen bricht brach gebrochen
brennen - brannte gebrannt
bringen - brachte gebracht
denken - dachte gedacht
dingen - dang gedungen
dreschen drischt drosch gedroschen
dringen - drang gedrungen*
dürfen darf durfte gedurft
empfehlen empfiehlt empfahl empfohlen
erkiesen - erkor erkoren
erlöschen erlischt erlosch erloschen*
verlöschen verlischt verlosch verloschen*
erschrecken erschrickt erschrak erschrocken*
schrecken schrickt schrak geschrocken
löschen lischt losch geloschen
essen isst ass gegessen
fahren fährt fuhr gefahren*
fallen fällt fiel gefallen*
fangen fängt fing gefangen
fechten ficht focht gefochten
finden - fand gefunden
flechten flicht flocht geflochten
fliegen - flog geflogen*
fliehen - floh geflohen*
fliessen - floss geflossen*
fressen frisst frass gefressen
frieren - fror gefroren
gären - gor gegoren
gebären gebiert gebar geboren
geben gibt gab gegeben
gedeihen - gedieh gediehen*
gehen - ging gegangen*
gelingen - gelang gelungen*
gelten gilt galt gegolten
genesen - genas genesen*
geniessen - genoss genossen
geschehen geschieht geschah geschehen*
gewinnen - gewann gewonnen
giessen - goss gegossen
gleichen - glich geglichen
gleiten - glitt geglitten*
glimmen - glomm geglommen
graben gräbt grub gegraben
greifen - griff gegriffen
haben hat hatte gehabt
halten hält hielt gehalten
hängen - hing gehangen
hangen - hing gehangen
hauen - hieb gehauen
heben - hob gehoben
heissen - hiess geheissen
helfen hilft half geholfen
kennen - kannte gekannt
klimmen - klomm geklommen*
klingen - klang geklungen
kneifen - kniff gekniffen
kommen - kam gekommen*
können kann konnte gekonnt
kriechen - kroch gekrochen*
laden lädt lud geladen
lassen lässt liess gelassen
laufen läuft lief gelaufen*
leiden - litt gelitten
leihen - lieh geliehen
lesen liest las gelesen
liegen - lag gelegen
lügen - log gelogen
mahlen - mahlte gemahlen
meiden - mied gemieden
melken melkt molk gemolken
messen misst mass gemessen
misslingen - misslang misslungen*
mögen mag mochte gemocht
müssen muss musste gemusst
nehmen nimmt nahm genommen
nennen - nannte genannt
pfeifen - pfiff gepfiffen
pflegen - pflog gepflogen
preisen - pries gepriesen
quellen quillt quoll gequollen*
raten rät riet geraten
reiben - rieb gerieben
reissen - riss gerissen
reiten - ritt geritten*
rennen - rannte gerannt*
riechen - roch gerochen
ringen - rang gerungen
rinnen - rann geronnen*
rufen - rief gerufen
salzen - salzte gesalzen
saufen säuft soff gesoffen
saugen - sog gesogen
schaffen - schuf geschaffen
schallen - scholl geschollen
scheiden - schied geschieden
scheinen - schien geschienen
scheissen - schiss geschissen
schelten schilt - gescholten
scheren - schor geschoren
schieben - schob geschoben
schiessen - schoss geschossen
schinden - schund geschunden
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schleichen - schlich geschlichen*
schleifen - schliff geschliffen
schleissen - schliss geschlissen
schliessen - schloss geschlossen
schlingen - schlang geschlungen
schmeissen - schmiss geschmissen
schmelzen schmilzt schmolz geschmolzen*
schnauben - schnob geschnoben
schneiden - schnitt geschnitten
schreiben - schrieb geschrieben
schreien - schrie geschrien
schreiten - schritt geschritten*
schweigen - schwieg geschwiegen
schwellen schwillt schwoll geschwollen*
schwimmen - schwamm geschwommen*
schwinden - schwand geschwunden*
schwingen - schwang geschwungen
schwären - schwor geschworen
schwören - schwor geschworen
sehen sieht sah gesehen
sein ist war gewesen*
senden - sandte gesandt
sieden - sott gesotten
singen - sang gesungen
sinken - sank gesunken*
sinnen - sann gesonnen
sitzen - sass gesessen
sollen soll sollte gesollt
spalten - spaltete gespalten
speien - spie gespien
spinnen - spann gesponnen
spleissen - spliss gesplissen
sprechen spricht sprach gesprochen
spriessen - spross gesprossen*
springen - sprang gesprungen*
stechen sticht stach gestochen
stecken - stak gesteckt
stehen - stand gestanden
stehlen stiehlt stahl gestohlen
steigen - stieg gestiegen*
sterben stirbt starb gestorben*
stieben - stob gestoben*
stinken - stank gestunken
stossen stösst stiess gestossen
streichen - strich gestrichen
streiten - stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben - trieb getrieben
treten tritt trat getreten*
triefen - troff getroffen
trinken - trank getrunken
trügen - trog getrogen
tun - tat getan
verderben verdirbt verdarb verdorben*
verdriessen - verdross verdrossen
vergessen vergisst vergass vergessen
verlieren - verlor verloren
wachsen wächst wuchs gewachsen*
wägen - wog gewogen
waschen wäscht wusch gewaschen
weben - wob gewoben
weichen - wich gewichen*
weisen - wies gewiesen
wenden - wandte gewandt
werben wirbt warb geworben
werden wird wurde geworden*
werfen wirft warf geworfen
wiegen - wog gewogen
winden - wand gewunden
winken - winkte gewunken
wissen weiss wusste gewusst
wollen will wollte gewollt
wringen - wrang gewrungen
zeihen - zieh geziehen
ziehen - zog gezogen
bewegen - bewog bewogen
zwingen - zwang gezwungen`

/** Prefixes that leave their verb in a main clause. Those of {@link WAVERING} do so with some verbs only. */
export const SEPARABLE_PREFIXES: readonly string[] =
  `ab abhanden abseits abwärts acht allein an aneinander auf aufeinander aufrecht aufwärts aus auseinander bei bewusst beisammen bleiben brust bekannt bereit bevor bloss blank brach breit da dabei dafür dagegen daher dahin dahinter daneben daran
  darauf darin darum darüber davon davor dazu dazwischen dar drauf dran drunter draus drein durch durcheinander ein einander einher
  empor entgegen entlang entzwei fehl fern fertig fest flach fort falsch flott frei für gar gefangen gegen gegenüber geheim gehen gerade glatt gesund gleich gross gut hängen haus heilig hier hierbei hintenan hintenüber hinterdrein hohn hops ineinander irre jenseits kopf kund kunst leck leer lieb mass offen parallel plus ran raus rum runter rauf rüber sauber selig spitz stecken tief übrig unrein untereinander verschütt voraus voneinander wahr weis zufrieden zusammen 
  heim her herab heran herauf heraus herbei herein herüber herum herunter hervor hierher hin hinab hinan hinauf hinaus
  hinein hintan hinterher hinüber hinunter hinweg hinzu hoch inne instand irre kaputt kennen klar klein krank krumm
  kurz lahm leicht los maschine mit miss nach nahe nebenher nebeneinander nieder not offen preis quer rad rein richtig
  rück rückwärts satt schief schlapp schwer schwarz schön sicher sitzen spazieren stand statt stehen still stoss stramm teil tief tot trocken
  um umher umhin unter über überein übereinander überhand verloren voll vor voran vorab vorauf voraus vorbei vorher vorlieb vornüber
  vorüber vorweg vorwärts wahr wach warm weg weh weiter weiss wert wett wider wieder wohl wund zu zufrieden zueinander zugrunde zugute
  darunter hindurch herzu beiseite zustande anheim feil drauflos
  zunichte zurecht zurück zusammen zutage zuteil zuvor zuwider zwischen`.split(/\s+/)

/** Prefixes that stay with their verb and leave its participle without "ge". */
export const INSEPARABLE_PREFIXES: readonly string[] =
  `be emp ent er ge hinter miss ob ver voll wider zer über unter um durch wieder`.split(' ')

/** Prefixes that leave some verbs and stay with others. */
export const WAVERING: ReadonlySet<string> = new Set('durch hinter miss ob um unter über voll wider wieder'.split(' '))

/** Verbs with a wavering prefix that leaves them, in the sense that newspapers use. */
export const SEPARATING: ReadonlySet<string> = new Set(
  `durchatmen durchbeissen durchblicken durchbringen durchdrehen durchdrücken durchfallen durchfinden durchführen
  durchgeben durchgehen durchgreifen durchhalten durchkommen durchlassen durchlesen durchmachen durchnehmen durchrechnen
  durchringen durchrutschen durchsagen durchschauen durchschlagen durchsehen durchsetzen durchsickern durchspielen
  durchstarten durchstehen durchstellen durchwinken durchziehen umbauen umbenennen umbetten umbilden umbringen umbuchen
  umdenken umdrehen umfallen umformen umhören umkehren umkippen umknicken umkommen umladen umlegen umleiten umlernen
  ummelden umorganisieren umpflügen umräumen umrechnen umrüsten umsatteln umschalten umschauen umschichten umschlagen
  umschulden umschulen umschwenken umsehen umsetzen umsiedeln umsinken umsteigen umstellen umstimmen umstossen
  umstrukturieren umstürzen umtaufen umtauschen umtun umverteilen umwandeln umwechseln umwerfen umwerben umwidmen
  umziehen unterbringen untergehen unterhaken unterkommen unterkriegen unterlegen unterordnen untertauchen überborden
  überfliessen überkochen überlaufen überschäumen überschwappen übersiedeln überspringen überwechseln
  vollladen volllaufen vollmachen vollpumpen vollschreiben vollstopfen volltanken widerhallen widerspiegeln wiederaufbauen
  wiedergeben wiederkehren wiederkommen wiedersehen wiederbeleben wiederfinden wiedereröffnen wiedererlangen
  wiedererkennen wiederbekommen wiederwählen wiederherstellen wiedererwecken wiedereinführen wiederaufnehmen`.split(
    /\s+/,
  ),
)
