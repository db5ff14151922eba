// Two articles in, a chronology out: `node docs/examples/node/extract.mjs`
import { extractTimeline } from '@event-timeline/core'
import { wordEventDate } from '@event-timeline/core/wording'

const articles = [
  {
    id: 'anzeiger',
    published: '2024-09-05',
    text: 'Die Hafenbrücke wurde am Montag gesperrt. Ein Gutachter hatte Ende August Risse entdeckt, teilte die Stadt mit.',
  },
  {
    id: 'rundschau',
    published: '2024-09-06',
    text: 'Am 2. September wurde die Hafenbrücke gesperrt. Im Mai 2019 war die Brücke für Lastwagen geschlossen worden.',
  },
]

const story = extractTimeline(articles, { language: 'de' })

for (const event of story.events) {
  const sources = new Set(event.evidence.map((evidence) => evidence.source))
  console.log(`${wordEventDate(event, 'de')}: ${event.title} (${[...sources].join(', ')})`)
}
