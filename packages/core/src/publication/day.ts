import { spanContains, spanOf } from '../calendar/index.js'
import type { EventDate } from '../model/index.js'

export const isDay = (date: EventDate): boolean => date.earliest !== null && date.earliest === date.latest

export const isWithin = (inner: EventDate, outer: EventDate): boolean => spanContains(spanOf(outer), spanOf(inner))
