import { instantInZone, isTimeZone } from '../../calendar/zone.js'

/** Names of zones as Windows has them, by those of IANA. */
const WINDOWS: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabian Standard Time': 'Asia/Dubai',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Atlantic Standard Time': 'America/Halifax',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Buenos_Aires',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Egypt Standard Time': 'Africa/Cairo',
}

/** The zone of IANA that a calendar means: its own name, the one of Windows, or what stands at the end of a path
 *  ("/freeassociation.sourceforge.net/Europe/Vienna"); `undefined` where it is not known. */
export function zoneOf(tzid: string): string | undefined {
  const named = WINDOWS[tzid] ?? tzid
  const parts = named.split('/')
  const tails = parts.length > 2 ? [parts.slice(-2).join('/'), parts.slice(-3).join('/')] : []
  return [named, ...tails].find((zone) => zone !== '' && isTimeZone(zone))
}

/** Minutes that a zone, under any of its names, is ahead of UTC when its own clocks show `localMs` (as if it were UTC); `null`
 *  for a zone that is not known. */
export function offsetIn(tzid: string, localMs: number): number | null {
  const zone = zoneOf(tzid)
  return zone === undefined ? null : Math.round((localMs - instantInZone(localMs, zone)) / 60_000)
}
