/** Eleven space flights; one date is doubtful, one row has no title. */
export const SAMPLE = {
  name: 'raumfahrt.csv',
  text: `Mission;Start;Ende;Programm;Startplatz
Sputnik 1;4/10/1957;04.01.1958;Sputnik;Baikonur
Wostok 1;12.04.1961;;Wostok;Baikonur
Gemini 4;03.06.1965;07.06.1965;Gemini;Cape Kennedy
Apollo 8;21.12.1968;27.12.1968;Apollo;Kennedy Space Center
Apollo 9;03.03.1969;13.03.1969;Apollo;Kennedy Space Center
Apollo 11;16.07.1969;24.07.1969;Apollo;Kennedy Space Center
Apollo 13;11.04.1970;17.04.1970;Apollo;Kennedy Space Center
Saljut 1;19.04.1971;11.10.1971;Saljut;Baikonur
Skylab;14.05.1973;11.07.1979;Skylab;Kennedy Space Center
Apollo-Sojus;15.07.1975;24.07.1975;Apollo;Kennedy Space Center
;20.08.1975;;Viking;Cape Canaveral
`,
} as const
