const day = 86_400_000

/** A day of the calendar as whole days since 1970-01-01; months count from 0, years before 1 are 0, -1 and so on. */
export function dayOf(year: number, month = 0, date = 1): number {
  const made = new Date(0)
  made.setUTCFullYear(year, month, date)
  return Math.floor(made.getTime() / day)
}

/** The year of a day. */
export const yearOf = (days: number): number => new Date(days * day).getUTCFullYear()
