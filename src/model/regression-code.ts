/** What weakens the evidence, or hides how it stands; worst first, which is the order they are told in. */
export const regressionCodes = [
  'support-fell',
  'fewer-lines',
  'source-withdrawn',
  'denial-removed',
  'denial-added',
  'contested',
  'reworded',
  'basis-moved',
  'name-collides',
  'id-vanished'
] as const
export type RegressionCode = (typeof regressionCodes)[number]
