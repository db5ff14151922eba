import { Component } from '@angular/core'
import { EventTimelineDirective } from '@event-timeline/element/angular'

/** Every `event-timeline` here has one fault that strict templates must tell, in its own line. */
@Component({
  selector: 'app-wrong',
  imports: [EventTimelineDirective],
  template: `
    <event-timeline mode="tabel"></event-timeline>
    <event-timeline [mode]="'tabel'"></event-timeline>
    <event-timeline [panel]="true"></event-timeline>
    <event-timeline [compressGaps]="'perhaps'"></event-timeline>
    <event-timeline [window]="['1960', '1970']"></event-timeline>
    <event-timeline [data]="7"></event-timeline>
    <event-timeline [modus]="'table'"></event-timeline>
    <event-timeline (timeline-select)="takeText($event.detail.id)"></event-timeline>
    <event-timeline (timeline-window)="takeText($event.detail.from)"></event-timeline>
  `,
})
export class Wrong {
  takeText(text: string): string {
    return text
  }
}
