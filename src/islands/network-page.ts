import type {NetworkState, StateChange} from '../network/network-state.ts'
import type {Picture} from '../network/picture.ts'
import type {Spread} from '../network/spread.ts'

/** The network page as its tools see it: the state of its address, what is drawn, and a place for buttons. */
export interface NetworkPage {
  /** Of the site's addresses. */
  readonly base: string
  readonly state: () => NetworkState
  /** Changes the address, and with it what is shown; `push` makes it a step of Back. */
  readonly go: (change: StateChange, push: boolean) => void
  /** What stands on screen after filters and window; nothing before the first drawing. */
  readonly shown: () => Picture | undefined
  /** How far apart it is drawn. */
  readonly spread: () => Spread
  /** The canvas as an image, all of it; nothing without a canvas. */
  readonly png: () => Promise<Blob | undefined>
  /** Called after each change of what is shown or of the state. */
  readonly onShown: (listener: () => void) => void
  /** To a screen reader, politely. */
  readonly say: (words: string) => void
  /** A row of buttons above the drawing and the other forms. */
  readonly toolbar: HTMLElement
}
