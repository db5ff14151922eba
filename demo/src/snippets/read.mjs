import { extractTimeline }
  from '@event-timeline/core'

const text =
  'Am Montag wurde die Brücke gesperrt.'
const { events } = extractTimeline([{
  id: 'a', text,
  published: '2024-09-05',
}])
console.log(events[0].date.edtf)

// 2024-09-02
