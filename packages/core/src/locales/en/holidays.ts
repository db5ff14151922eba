import { readHolidays } from '../holiday-table.js'

/** Holidays of English-speaking countries, and those they share, each mark a word of its own, with either apostrophe.
 *  Where countries keep a day of the same name on different dates ("Mother's Day"), it is left out. */
export const HOLIDAYS = readHolidays({
  fixed: {
    '1-1': "new year's day",
    '12-31': "new year's eve",
    '1-6': 'epiphany',
    '1-26': 'australia day',
    '1-25': 'burns night',
    '2-2': 'groundhog day',
    '2-14': "valentine's day",
    '3-17': "st patrick's day, st . patrick's day",
    '4-1': "april fools ' day, april fool's day",
    '4-22': 'earth day',
    '4-25': 'anzac day',
    '5-1': 'may day',
    '5-8': 've day',
    '6-6': 'd - day',
    '6-19': 'juneteenth',
    '7-1': 'canada day',
    '7-4': 'independence day, the fourth of july',
    '7-14': 'bastille day',
    '10-31': 'halloween',
    '11-1': "all saints ' day",
    '11-2': "all souls ' day",
    '11-5': 'bonfire night, guy fawkes night',
    '11-11': 'remembrance day, armistice day, veterans day',
    '12-24': 'christmas eve',
    '12-25': 'christmas, christmas day',
    '12-26': "boxing day, st stephen's day",
  },
  easter: {
    '-47': 'shrove tuesday, pancake day, mardi gras',
    '-46': 'ash wednesday',
    '-7': 'palm sunday',
    '-3': 'maundy thursday',
    '-2': 'good friday',
    '-1': 'holy saturday',
    0: 'easter, easter sunday',
    1: 'easter monday',
    39: 'ascension day',
    49: 'pentecost, whit sunday',
    50: 'whit monday',
  },
  nth: {
    '1-1-3': 'martin luther king day, martin luther king jr . day',
    '2-1-3': "presidents day, presidents ' day",
    '9-1-1': 'labor day',
    '10-1-2': 'columbus day',
    '11-7-2': 'remembrance sunday',
    '11-4-4': 'thanksgiving, thanksgiving day',
  },
}).flatMap(([words, holiday]) =>
  words.includes("'")
    ? [[words, holiday] as const, [words.replace("'", '’'), holiday] as const]
    : [[words, holiday] as const],
)
