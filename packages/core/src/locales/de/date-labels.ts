/** Words beside a date on a page that tell what happened on it. Each finds the beginning of a word, in lower case. */

/** The article was changed on that day, which is not the day it came out. */
export const CHANGED =
  /(?<!\p{L})(?:aktualisier|zuletzt|letzte[rs]? (?:änderung|aktualisierung|bearbeitung|stand)|geändert|bearbeite|überarbeite|ergänzt|update|modified|last (?:change|edit|modif))/u

/** The article came out on that day. */
export const PUBLISHED =
  /(?<!\p{L})(?:veröffentlich|erstellt|publizier|erschien|verfasst|eingestellt|geschrieben|gepostet|online seit|datum|publish|posted|created|ausgabe)/u

/** "Stand: …" names the text's last state: believed where the page names no other day. */
export const STATE = /(?<!\p{L})stand:?\s{0,3}(?:vom\s)?$/u

/** The day belongs to the reader, the weather, a member, an event, a picture: to anything but the article. */
export const OTHER_MATTER =
  /(?<!\p{L})(?:heute|jetzt|aktuelle (?:zeit|uhrzeit)|wetter|registrier|mitglied|dabei seit|beigetreten|angemeldet|gedruckt|ausgedruckt|abgerufen|aufgerufen|gespeichert am|abruf|termin|beginn|gültig|geboren|foto|bild|aufnahme|aufgenommen|archiv|joined|member|registered|printed|retrieved|copyright|redaktionsschluss|läuft|sendung|programm|audio|video|nächste|seit|bis|ab)(?!\p{L}{9})/u
