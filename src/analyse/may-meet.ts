import type {DateBounds} from '../model/date.ts'

/** Whether two times may have a day in common. */
export const mayMeet = (a: DateBounds, b: DateBounds): boolean => a.earliest <= b.latest && b.earliest <= a.latest
