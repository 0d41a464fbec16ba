import {changed, type NetworkState, type StateChange} from '../network/network-state.ts'
import {firstStep, stepBack, stepForward, stepOn, stepReplaced} from '../network/steps.ts'
import {isStep} from '../network/transitions.ts'
import {writeState} from '../network/url-state.ts'

/** Where nodes were dragged to, on the canvas; until the page is left. */
export type Moved = ReadonlyMap<string, {readonly x: number; readonly y: number}>

export interface NetworkStore {
  readonly state: () => NetworkState
  readonly moved: () => Moved
  readonly go: (change: StateChange, push: boolean) => void
  /** The address follows without anything being drawn anew. */
  readonly note: (change: StateChange) => void
  readonly drag: (id: string, place: {readonly x: number; readonly y: number}) => void
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly can: () => {readonly undo: boolean; readonly redo: boolean}
  /** What the browser's Back led to. */
  readonly take: (state: NetworkState) => void
}

/** The state of the page, written to the address, with steps that can be taken back. */
export function networkStore(first: NetworkState, render: () => void): NetworkStore {
  let steps = firstStep<{readonly state: NetworkState; readonly moved: Moved}>({state: first, moved: new Map()})
  const write = (push: boolean): void => {
    const query = writeState(steps.now.state)
    const address = `${location.pathname}${query}`
    if (push) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }
  const put = (change: StateChange, isNew: boolean): void => {
    const now = {...steps.now, state: changed(steps.now.state, change)}
    steps = isNew ? stepOn(steps, now) : stepReplaced(steps, now)
  }
  const turn = (by: typeof stepBack): boolean => {
    const {view} = steps.now.state
    const next = by(steps)
    if (next === steps) return false
    steps = stepReplaced(next, {...next.now, state: {...next.now.state, view}})
    write(true)
    render()
    return true
  }
  return {
    state: () => steps.now.state,
    moved: () => steps.now.moved,
    go(change, push) {
      put(change, isStep(change))
      write(push)
      render()
    },
    note(change) {
      put(change, false)
      write(false)
    },
    drag(id, place) {
      steps = stepOn(steps, {...steps.now, moved: new Map([...steps.now.moved, [id, place]])})
      render()
    },
    undo: () => turn(stepBack),
    redo: () => turn(stepForward),
    can: () => ({undo: steps.past.length > 0, redo: steps.future.length > 0}),
    take(state) {
      steps = stepOn(steps, {...steps.now, state})
      render()
    }
  }
}
