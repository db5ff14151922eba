import { type Example, text } from './example.js'

const FLIGHT = text('Flug', 'Flight')
const MOON = text('Auf dem Mond', 'On the Moon')

/** Apollo 11 by NASA's mission timeline; all times are UTC. */
export const apollo: Example = {
  id: 'apollo',
  shape: 'items',
  file: text('apollo-11', 'apollo-11'),
  attributes: { 'compress-gaps': 'false' },
  items: [
    {
      title: text('Start in Cape Kennedy', 'Launch at Cape Kennedy'),
      date: '1969-07-16T13:32Z',
      group: FLIGHT,
      text: text(
        'Um 13.32 Uhr Weltzeit hebt die Saturn V mit Armstrong, Aldrin und Collins ab.',
        'At 13:32 UTC the Saturn V lifts off with Armstrong, Aldrin and Collins.',
      ),
      picture: {
        file: 'launch.svg',
        alt: text('Gezeichnet: eine Rakete hebt ab', 'Drawn: a rocket lifting off'),
      },
    },
    {
      title: text('Auf dem Weg zum Mond', 'On the way to the Moon'),
      date: '1969-07-16T16:22Z/1969-07-19T17:21Z',
      group: FLIGHT,
    },
    {
      title: text('Im Orbit des Mondes', 'In lunar orbit'),
      date: '1969-07-19T17:21Z/1969-07-22T04:55Z',
      group: FLIGHT,
      text: text('Michael Collins bleibt allein in der „Columbia“.', 'Michael Collins stays alone in Columbia.'),
    },
    {
      title: text('Der Adler landet', 'The Eagle lands'),
      date: '1969-07-20T20:17Z',
      group: MOON,
      picture: {
        file: 'landing.svg',
        alt: text(
          'Gezeichnet: die Fähre auf dem Mond, darüber die Erde',
          'Drawn: the lander on the Moon, the Earth above',
        ),
      },
    },
    {
      title: text('Armstrongs erster Schritt', 'Armstrong’s first step'),
      date: '1969-07-21T02:56Z',
      group: MOON,
    },
    {
      title: text('Draußen auf dem Mond', 'Outside on the Moon'),
      date: '1969-07-21T02:39Z/1969-07-21T05:11Z',
      group: MOON,
      text: text('Zwei Stunden und 31 Minuten.', 'Two hours and 31 minutes.'),
    },
    {
      title: text('Start vom Mond', 'Lift-off from the Moon'),
      date: '1969-07-21T17:54Z',
      group: MOON,
      text: text('Nach 21 Stunden und 36 Minuten.', 'After 21 hours and 36 minutes.'),
    },
    {
      title: text('Kopplung mit der „Columbia“', 'Docking with Columbia'),
      date: '1969-07-21T21:35Z',
      group: FLIGHT,
    },
    {
      title: text('Auf dem Weg zurück', 'On the way back'),
      date: '1969-07-22T04:55Z/1969-07-24T16:35Z',
      group: FLIGHT,
    },
    {
      title: text('Wasserung im Pazifik', 'Splashdown in the Pacific'),
      date: '1969-07-24T16:50Z',
      group: FLIGHT,
      picture: {
        file: 'splashdown.svg',
        alt: text(
          'Gezeichnet: die Kapsel an drei Fallschirmen über dem Meer',
          'Drawn: the capsule under three parachutes',
        ),
      },
    },
  ],
}
