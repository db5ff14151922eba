import type { TenseCues } from '../locale.js'

/** Words in "-te", "-ten" that are no past forms of a verb. */
const LOOKALIKES: ReadonlySet<string> = new Set([
  'heute', 'letzte', 'letzten', 'erste', 'ersten', 'zweite', 'zweiten', 'dritte', 'dritten', 'vierte', 'vierten', 'fünfte', 'fünften', 'sechste', 'sechsten', 'nächste', 'nächsten', 'beste', 'besten', 'meiste', 'meisten', 'gute', 'guten', 'alte', 'alten', 'weite', 'weiten', 'spätesten', 'rechte', 'rechten', 'echte', 'echten', 'könnte', 'könnten', 'müsste', 'müssten', 'dürfte', 'dürften', 'möchte', 'möchten', 'sollte', 'sollten', 'bitte', 'mitte', 'sämtliche', 'größte', 'größten', 'höchste', 'höchsten', 'wichtigste', 'wichtigsten', 'bekannte', 'bekannten', 'geplante', 'geplanten', 'bereiten', 'arbeiten', 'halten', 'erhalten', 'enthalten', 'leisten', 'kosten', 'warten', 'erwarten', 'starten', 'bieten', 'anbieten', 'verbieten', 'treten', 'auftreten', 'vertreten', 'antreten', 'beten', 'bitten', 'gelten', 'raten', 'beraten', 'verraten', 'leiten', 'reiten', 'streiten', 'begleiten', 'verbreiten', 'vorbereiten', 'retten', 'testen', 'achten', 'beobachten', 'richten', 'berichten', 'einrichten', 'errichten', 'verzichten', 'vernichten', 'fürchten', 'befürchten', 'schalten', 'gestalten', 'verwalten', 'behalten', 'mitten', 'unten', 'hinten', 'selten', 'zeiten', 'kompletten', 'privaten', 'akuten', 'dichten', 'leichten', 'schlechten', 'breiten', 'kalten', 'harten', 'zarten', 'roten', 'toten', 'bunten', 'ernsten', 'festen', 'fetten', 'konkreten', 'direkten', 'exakten', 'perfekten', 'späten', 'fünften', 'siebten', 'achten', 'neunten', 'zehnten', 'elften', 'zwölften', 'geeigneten', 'sogenannte', 'sogenannten', 'gesamten', 'gesamte',
])

const PAST_FORMS = [
  'war', 'waren', 'hatte', 'hatten', 'wurde', 'wurden', 'gab', 'gaben', 'kam', 'kamen', 'ging', 'gingen', 'stand', 'standen', 'fand', 'fanden', 'nahm', 'nahmen', 'sprach', 'sprachen', 'traf', 'trafen', 'begann', 'begannen', 'blieb', 'blieben', 'ließ', 'ließen', 'liess', 'liessen', 'lag', 'lagen', 'sah', 'sahen', 'hielt', 'hielten', 'rief', 'riefen', 'schrieb', 'schrieben', 'starb', 'starben', 'verließ', 'verließen', 'verliess', 'trat', 'traten', 'gewann', 'gewannen', 'verlor', 'verloren', 'zog', 'zogen', 'fiel', 'fielen', 'stieg', 'stiegen', 'brach', 'brachen', 'schlug', 'schlugen', 'trug', 'trugen', 'schloss', 'schlossen', 'bot', 'boten', 'erhielt', 'erhielten', 'beschloss', 'beschlossen', 'entschied', 'entschieden', 'ergab', 'ergaben', 'entstand', 'entstanden', 'bekam', 'bekamen', 'wusste', 'dachte', 'brachte', 'brachten', 'konnte', 'konnten', 'musste', 'mussten', 'wollte', 'wollten', 'durfte', 'durften', 'mochte', 'fuhr', 'fuhren', 'flog', 'flogen', 'lief', 'liefen', 'saß', 'saßen', 'aß', 'griff', 'griffen', 'verhielt', 'verschwand', 'verschwanden', 'empfing', 'empfingen', 'eroberte', 'drang', 'drangen', 'half', 'halfen', 'warf', 'warfen', 'bat', 'baten', 'hieß', 'hießen', 'galt', 'galten', 'erschien', 'erschienen', 'gelang', 'gelangen', 'geschah', 'schien', 'schienen', 'verstarb', 'überfiel', 'unternahm', 'unternahmen', 'worden', 'gewesen', 'geworden',
]

export const TENSE: TenseCues = {
  future: new Set([
    'wird', 'werden', 'soll', 'sollen', 'will', 'wollen', 'kommend', 'kommende', 'kommenden', 'kommender', 'kommendes', 'künftig', 'demnächst', 'bevorsteht', 'geplant', 'plant', 'planen', 'voraussichtlich', 'beabsichtigt', 'vorgesehen', 'anberaumt', 'erwartet', 'möchte', 'möchten',
  ]),
  past: new Set(PAST_FORMS),
  cancelsFuture: new Set(['worden', 'geworden', 'wurde', 'wurden', 'hatte', 'hatten', 'haben', 'habe', 'hätte', 'hätten', 'sein', 'war', 'waren']),
  isPastForm: (norm) =>
    norm.length >= 5 && (norm.endsWith('te') || norm.endsWith('ten')) && !LOOKALIKES.has(norm) && !norm.endsWith('sten') && !norm.endsWith('ste') && !norm.endsWith('heiten') && !norm.endsWith('keiten'),
}
