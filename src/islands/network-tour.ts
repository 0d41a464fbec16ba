import {hasLeft, namesStepOnly, stepChange} from '../network/step-change.ts'
import {button} from './button.ts'
import {element} from './element.ts'
import type {NetworkPage} from './network-page.ts'
import {loadTour, type PlayedStep, type PlayedTour} from './tour-steps.ts'

/** The parts of the panel that change from step to step. */
interface TourPanel {
  readonly panel: HTMLElement
  readonly fill: (tour: PlayedTour, step: PlayedStep, number: number) => void
  readonly fail: () => void
  /** The words that lead back to the state of the step, where a reader has left it. */
  readonly stray: (left: boolean) => void
  readonly close: () => void
  readonly focus: () => void
  /** Its top at that of the window, the drawing below it. */
  readonly intoView: () => void
}
interface Turns {
  readonly turn: (by: 1 | -1) => void
  readonly again: () => void
  readonly leave: () => void
}

/** Arrow keys turn the steps and Escape leaves, as long as the panel has the focus. */
function onKey(event: KeyboardEvent, {turn, leave}: Turns): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const isRightToLeft = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl'
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
  if (event.key === 'Escape') leave()
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') turn(event.key === onward ? 1 : -1)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function tourPanel(turns: Turns): TourPanel {
  const [name, progress] = [element('a', {href: ''}), element('p', {class: 'tour-panel__progress'})]
  const [title, text] = [element('h2', {tabindex: '-1', class: 'tour-panel__title'}), element('div', {class: 'tour-panel__text prose'})]
  const back = button('Back', () => turns.turn(-1))
  const next = button('Next', () => turns.turn(1))
  const again = button('Show this step again', turns.again)
  again.hidden = true
  const leave = button('Leave the tour', turns.leave, {class: 'tour-panel__leave'})
  const keys = element(
    'p',
    {class: 'tour-panel__keys note'},
    'Keys in this panel: ',
    element('kbd', {}, '←'),
    ' ',
    element('kbd', {}, '→'),
    ' turn the steps, ',
    element('kbd', {}, 'Esc'),
    ' leaves.'
  )
  const ways = element('div', {class: 'tour-panel__ways', role: 'group', 'aria-label': 'Steps of the tour'}, back, next, again, keys, leave)
  const panel = element('section', {class: 'tour-panel', 'aria-label': 'Guided tour', hidden: true})
  panel.append(element('p', {class: 'tour-panel__name'}, 'Tour: ', name), progress, title, text, ways)
  panel.addEventListener('keydown', (event) => onKey(event, turns))
  return {
    panel,
    fill(tour, step, number) {
      name.href = tour.url
      name.textContent = tour.title
      progress.textContent = `Step ${number} of ${tour.steps.length}`
      title.textContent = step.title
      for (const part of [title, text]) part.lang = step.lang ?? ''
      text.replaceChildren(...step.text())
      // Not `disabled`: the focus would be lost with the last step.
      back.setAttribute('aria-disabled', String(number === 1))
      next.setAttribute('aria-disabled', String(number === tour.steps.length))
      panel.hidden = false
      text.scrollTop = 0
    },
    fail() {
      progress.textContent = ''
      title.textContent = 'This tour could not be loaded'
      text.replaceChildren(element('p', {}, 'Its address may have changed. The network stays as it is.'))
      panel.hidden = false
    },
    stray(left) {
      again.hidden = !left
      // On a phone the panel of the selection would cover the drawing that the step is about.
      panel.closest('.network')?.toggleAttribute('data-at-step', !left)
    },
    close() {
      panel.hidden = true
      panel.closest('.network')?.removeAttribute('data-at-step')
    },
    focus: () => title.focus({preventScroll: true}),
    intoView: () => panel.scrollIntoView({block: 'start'})
  }
}

/** What is played. */
interface Playing {
  tour?: (PlayedTour & {readonly slug: string}) | undefined
  /** The step in the panel. */
  number?: number | undefined
  /** A step was turned to and is not drawn yet. */
  isDue?: boolean
  /** The tour that was last asked for. */
  asked?: string | undefined
}

/** Goes to a step of what is played, and to nothing where there is none. */
function goToStep(page: NetworkPage, {tour}: Playing, number: number, push: boolean): void {
  const step = tour?.steps[number - 1]
  if (step) page.go(stepChange(page.state(), step.state), push)
}

/** Lets the panel follow the address; loads the tour it names, once. */
function follow(page: NetworkPage, panel: TourPanel, playing: Playing): void {
  const {tour: slug, step} = page.state()
  const {tour} = playing
  if (slug === undefined) {
    panel.close()
    playing.number = undefined
    playing.asked = undefined
  } else if (tour?.slug === slug) {
    const played = tour.steps[step - 1]
    if (!played) {
      goToStep(page, playing, tour.steps.length, false)
      return
    }
    if (playing.number !== step) {
      panel.fill(tour, played, step)
      page.say(`Step ${step} of ${tour.steps.length}: ${played.title}`)
      playing.isDue = true
    }
    playing.number = step
    panel.stray(hasLeft(page.state(), played.state))
  } else if (playing.asked !== slug) {
    playing.asked = slug
    loadTour(slug, page.base).then(
      (loaded) => {
        if (page.state().tour !== slug) return
        playing.tour = {...loaded, slug}
        playing.number = undefined
        if (namesStepOnly(page.state())) goToStep(page, playing, Math.min(page.state().step, loaded.steps.length), false)
        follow(page, panel, playing)
      },
      () => panel.fail()
    )
  }
}

/** Plays the tour that the address names: a panel with the text of a step, and the network in its state. */
export function tourPlayer(page: NetworkPage): void {
  const playing: Playing = {}
  const go = (number: number): void => {
    goToStep(page, playing, number, true)
    follow(page, panel, playing)
  }
  const panel = tourPanel({
    turn(by) {
      go(page.state().step + by)
      panel.focus()
    },
    again: () => go(page.state().step),
    leave() {
      page.go({tour: undefined, step: undefined}, true)
      follow(page, panel, playing)
      page.say('You have left the tour.')
      page.toolbar.querySelector<HTMLElement>('input, button')?.focus()
    }
  })
  page.toolbar.after(panel.panel)
  page.onShown(() => {
    follow(page, panel, playing)
    // Not before it is drawn: what stands above may still change its height.
    if (playing.isDue) panel.intoView()
    playing.isDue = false
  })
  follow(page, panel, playing)
}
