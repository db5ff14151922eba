import { instantInZone, isTimeZone } from '../../calendar/zone.js'

/** Zones of IANA by the names that Windows has for them, without "Standard Time" at their end: those of CLDR for the whole world. */
const WINDOWS: Readonly<Record<string, string>> = {
  Afghanistan: 'Asia/Kabul',
  Alaskan: 'America/Anchorage',
  Aleutian: 'America/Adak',
  Altai: 'Asia/Barnaul',
  Arab: 'Asia/Riyadh',
  Arabian: 'Asia/Dubai',
  Arabic: 'Asia/Baghdad',
  Argentina: 'America/Buenos_Aires',
  Astrakhan: 'Europe/Astrakhan',
  Atlantic: 'America/Halifax',
  'AUS Central': 'Australia/Darwin',
  'Aus Central W.': 'Australia/Eucla',
  'AUS Eastern': 'Australia/Sydney',
  Azerbaijan: 'Asia/Baku',
  Azores: 'Atlantic/Azores',
  Bahia: 'America/Bahia',
  Bangladesh: 'Asia/Dhaka',
  Belarus: 'Europe/Minsk',
  Bougainville: 'Pacific/Bougainville',
  'Canada Central': 'America/Regina',
  'Cape Verde': 'Atlantic/Cape_Verde',
  Caucasus: 'Asia/Yerevan',
  'Cen. Australia': 'Australia/Adelaide',
  Central: 'America/Chicago',
  'Central America': 'America/Guatemala',
  'Central Asia': 'Asia/Almaty',
  'Central Brazilian': 'America/Cuiaba',
  'Central Europe': 'Europe/Budapest',
  'Central European': 'Europe/Warsaw',
  'Central Pacific': 'Pacific/Guadalcanal',
  'Chatham Islands': 'Pacific/Chatham',
  China: 'Asia/Shanghai',
  Cuba: 'America/Havana',
  Dateline: 'Etc/GMT+12',
  'E. Africa': 'Africa/Nairobi',
  'E. Australia': 'Australia/Brisbane',
  'E. Europe': 'Europe/Chisinau',
  'E. South America': 'America/Sao_Paulo',
  'Easter Island': 'Pacific/Easter',
  Eastern: 'America/New_York',
  Egypt: 'Africa/Cairo',
  Ekaterinburg: 'Asia/Yekaterinburg',
  Fiji: 'Pacific/Fiji',
  FLE: 'Europe/Kiev',
  Georgian: 'Asia/Tbilisi',
  GMT: 'Europe/London',
  Greenland: 'America/Godthab',
  Greenwich: 'Atlantic/Reykjavik',
  GTB: 'Europe/Bucharest',
  Haiti: 'America/Port-au-Prince',
  Hawaiian: 'Pacific/Honolulu',
  India: 'Asia/Kolkata',
  Iran: 'Asia/Tehran',
  Israel: 'Asia/Jerusalem',
  Jordan: 'Asia/Amman',
  Kaliningrad: 'Europe/Kaliningrad',
  Korea: 'Asia/Seoul',
  Libya: 'Africa/Tripoli',
  'Line Islands': 'Pacific/Kiritimati',
  'Lord Howe': 'Australia/Lord_Howe',
  Magadan: 'Asia/Magadan',
  Marquesas: 'Pacific/Marquesas',
  Mauritius: 'Indian/Mauritius',
  'Middle East': 'Asia/Beirut',
  Montevideo: 'America/Montevideo',
  Morocco: 'Africa/Casablanca',
  Mountain: 'America/Denver',
  Myanmar: 'Asia/Rangoon',
  'N. Central Asia': 'Asia/Novosibirsk',
  Namibia: 'Africa/Windhoek',
  Nepal: 'Asia/Katmandu',
  'New Zealand': 'Pacific/Auckland',
  Newfoundland: 'America/St_Johns',
  Norfolk: 'Pacific/Norfolk',
  'North Asia': 'Asia/Krasnoyarsk',
  'North Asia East': 'Asia/Irkutsk',
  'North Korea': 'Asia/Pyongyang',
  Omsk: 'Asia/Omsk',
  Pacific: 'America/Los_Angeles',
  'Pacific SA': 'America/Santiago',
  Pakistan: 'Asia/Karachi',
  Paraguay: 'America/Asuncion',
  Romance: 'Europe/Paris',
  'Russia Time Zone 10': 'Asia/Srednekolymsk',
  'Russia Time Zone 11': 'Asia/Kamchatka',
  'Russia Time Zone 3': 'Europe/Samara',
  Russian: 'Europe/Moscow',
  'SA Eastern': 'America/Cayenne',
  'SA Pacific': 'America/Bogota',
  'SA Western': 'America/La_Paz',
  'Saint Pierre': 'America/Miquelon',
  Sakhalin: 'Asia/Sakhalin',
  Samoa: 'Pacific/Apia',
  'Sao Tome': 'Africa/Sao_Tome',
  Saratov: 'Europe/Saratov',
  'SE Asia': 'Asia/Bangkok',
  Singapore: 'Asia/Singapore',
  'South Africa': 'Africa/Johannesburg',
  'South Sudan': 'Africa/Juba',
  'Sri Lanka': 'Asia/Colombo',
  Sudan: 'Africa/Khartoum',
  Syria: 'Asia/Damascus',
  Taipei: 'Asia/Taipei',
  Tasmania: 'Australia/Hobart',
  Tocantins: 'America/Araguaina',
  Tokyo: 'Asia/Tokyo',
  Tomsk: 'Asia/Tomsk',
  Tonga: 'Pacific/Tongatapu',
  Transbaikal: 'Asia/Chita',
  Turkey: 'Europe/Istanbul',
  'Turks And Caicos': 'America/Grand_Turk',
  Ulaanbaatar: 'Asia/Ulaanbaatar',
  'US Eastern': 'America/Indianapolis',
  'US Mountain': 'America/Phoenix',
  'UTC-02': 'Etc/GMT+2',
  'UTC-08': 'Etc/GMT+8',
  'UTC-09': 'Etc/GMT+9',
  'UTC-11': 'Etc/GMT+11',
  'UTC+12': 'Etc/GMT-12',
  'UTC+13': 'Etc/GMT-13',
  Venezuela: 'America/Caracas',
  Vladivostok: 'Asia/Vladivostok',
  Volgograd: 'Europe/Volgograd',
  'W. Australia': 'Australia/Perth',
  'W. Central Africa': 'Africa/Lagos',
  'W. Europe': 'Europe/Berlin',
  'W. Mongolia': 'Asia/Hovd',
  'West Asia': 'Asia/Tashkent',
  'West Bank': 'Asia/Hebron',
  'West Pacific': 'Pacific/Port_Moresby',
  Yakutsk: 'Asia/Yakutsk',
  Yukon: 'America/Whitehorse',
}

/** The zone of IANA that a calendar means: its own name, the one of Windows, or what stands at the end of a path
 *  ("/freeassociation.sourceforge.net/Europe/Vienna"), or what Outlook shows for it; `undefined` where it is not known. */
export function zoneOf(tzid: string): string | undefined {
  const shown = tzid.replace(/^\((?:UTC|GMT)[^)]{0,10}\) ?/, '')
  const [, windows = tzid.startsWith('UTC') ? tzid : ''] =
    /^(.{1,40}) (?:Standard Time|Daylight Time|Time \(.{1,30}\))$/.exec(shown) ?? []
  const named = (Object.hasOwn(WINDOWS, windows) ? WINDOWS[windows] : undefined) ?? tzid
  const parts = named.split('/')
  const tails = parts.length > 2 ? [parts.slice(-2).join('/'), parts.slice(-3).join('/')] : []
  return [named, ...tails].find((zone) => zone !== '' && isTimeZone(zone)) ?? zoneOfCities(shown)
}

/** Zones by the city at the end of their name. */
let byCity: ReadonlyMap<string, string> | undefined

/** The zone of the first city that has one: "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", as Outlook shows a zone. */
function zoneOfCities(names: string): string | undefined {
  byCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
      zone,
    ]),
  )
  for (const name of names.split(', ', 12)) if (byCity.has(name)) return byCity.get(name)
  return undefined
}

/** "GMT+2", "UTC+02:00", "+0200". */
const FIXED = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?$/i

/** Minutes that a zone, under any of its names, is ahead of UTC when its own clocks show `localMs` (as if it were UTC); `null`
 *  for a zone that is not known. */
export function offsetIn(tzid: string, localMs: number): number | null {
  const zone = zoneOf(tzid)
  if (zone !== undefined) return Math.round((localMs - instantInZone(localMs, zone)) / 60_000)
  const [, sign, hours, minutes = 0] = FIXED.exec(tzid.trim()) ?? []
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
