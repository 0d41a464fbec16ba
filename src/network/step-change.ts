import {changed, initialState, type NetworkState, type StateChange} from './network-state.ts'
import {writeState} from './url-state.ts'

/** From whatever is shown to the state of a step; only the form of the page stays. */
export function stepChange(now: NetworkState, step: NetworkState): StateChange {
  const gone = Object.fromEntries(Object.keys(now).map((key) => [key, undefined]))
  return {...gone, ...step, view: now.view}
}

const place = (state: NetworkState): string => writeState(changed(state, {view: undefined, camera: undefined, fade: undefined}))

/** Whether a reader has left the state of a step, be it by one filter; where the canvas stands does not count. */
export const hasLeft = (now: NetworkState, step: NetworkState): boolean => place(now) !== place(step)

/** Whether an address names a step of a tour and nothing else, so that the step decides what is shown. */
export const namesStepOnly = (now: NetworkState): boolean =>
  now.tour !== undefined && place(now) === writeState(changed(initialState, {tour: now.tour, step: now.step}))
