import type { Sense } from '../locale.js'

const words = (text: string): readonly string[] => text.split(/\s+/)

/** Before a number: it names, it does not date. Possessives: "in his 30s" is an age. */
export const VETO_BEFORE: ReadonlyMap<string, Sense> = new Map(
  words(
    'page pages p pp no number room chapter article section paragraph verse volume vol route highway interstate flight model type version windows platform gate apartment suite bus tel phone fax ext postcode zip his her their my our your its rs resolution article directive regulation standard channel track boeing airbus bmw audi mercedes porsche peugeot renault volvo saab',
  ).map((word) => [word, { vetoBefore: true }] as const),
)

/** After a number: it counts something else. */
export const VETO_AFTER: ReadonlyMap<string, Sense> = new Map(
  words(
    `people men women children euros euro dollars dollar pounds pound pence cents cent rupees yen francs rubles percent
    per points point goals runs wickets yards yard feet foot ft miles mile km kilometers kilometres kilometer kilometre
    meters metres meter metre cm mm inches inch acres hectares square tons tonnes ton tonne kg kilograms kilos pounds
    ounces gallons litres liters barrels degrees volts watts megawatts kilowatts mph kph hp bhp troops soldiers residents
    inhabitants spectators fans workers employees staff students pupils members votes seats homes houses buildings
    vehicles cars times million billion trillion thousand hundred dead injured others street st avenue ave road rd lane
    boulevard blvd drive`,
  ).map((word) => [word, { vetoAfter: true }] as const),
)
