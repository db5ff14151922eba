import { Component, signal } from '@angular/core'
import type { EventTimelineEventMap } from '@event-timeline/element'
import { EventTimelineDirective } from '@event-timeline/element/angular'
import { FILTER, ITEMS, NEXT_ROW, ROWS, tellSelected } from './shared'

@Component({
  selector: 'app-root',
  imports: [EventTimelineDirective],
  template: `
    <button id="load" (click)="fetched.set(items)"></button>
    <button id="grow" (click)="grow()"></button>
    <event-timeline
      id="bound"
      class="wide"
      [data]="items"
      [filter]="filter"
      (timeline-select)="select($event)"
    ></event-timeline>
    <event-timeline id="fetched" [data]="fetched()"></event-timeline>
    <event-timeline id="flags" [data]="items" [compressGaps]="false" panel="none"></event-timeline>
    <event-timeline id="list">
      <ol>
        @for (row of rows(); track row.day) {
          <li>
            <time [attr.datetime]="row.day">{{ row.day }}</time> {{ row.title }}
          </li>
        }
      </ol>
    </event-timeline>
  `,
})
export class App {
  readonly items = ITEMS
  readonly filter = FILTER
  readonly fetched = signal<typeof ITEMS | undefined>(undefined)
  readonly rows = signal(ROWS)

  grow(): void {
    this.rows.update((rows) => [...rows, NEXT_ROW])
  }

  select(event: EventTimelineEventMap['timeline-select']): void {
    tellSelected(event.detail.id)
  }
}
