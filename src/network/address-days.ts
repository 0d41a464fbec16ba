const day = 86_400_000

/** The first and last day of a year, month or day of an address, as days since 1970. */
export function daysOf(text: string): {readonly earliest: number; readonly latest: number} {
  const [year, month, date] = text.split('-').map(Number)
  const at = (y: number, m: number, d: number): number => {
    const made = new Date(0)
    made.setUTCFullYear(y, m, d)
    return Math.floor(made.getTime() / day)
  }
  const earliest = at(year!, (month ?? 1) - 1, date ?? 1)
  if (date !== undefined) return {earliest, latest: earliest}
  return {earliest, latest: (month === undefined ? at(year! + 1, 0, 1) : at(year!, month, 1)) - 1}
}

/** The year of a day. */
export const yearOf = (days: number): number => new Date(days * day).getUTCFullYear()
