/**
 * Pages curriculum/journey/lesson.xhtml, preview-lesson.xhtml and lesson-wall.xhtml: one screen of a lesson at a time, with its
 * activities; each step is saved. The browser's back works. Without this all screens stand beneath each other and can be read.
 */

import { setUp } from './lesson-activities.js.xhtml'
import { readAloud } from './read-aloud.js.xhtml'
import { createSaver } from './save-steps.js.xhtml'

const lesson = document.getElementById('lesson')
const screens = [...lesson.querySelectorAll('.screen')]
const [back, next] = ['back', 'next'].map(way => document.getElementById(way))
const steps = document.querySelector('.steps')
const { reader, steps: address } = lesson.dataset

// In a preview nothing is saved.
const saver = reader
  ? createSaver(`sigurno-steps-${reader}-${lesson.dataset.lesson}`, address)
  : { answers: () => ({}), save: () => {}, send: () => {} }

const answers = { ...JSON.parse(lesson.dataset.answers), ...saver.answers() }
const stopReading = readAloud(lesson)
const labels = { back: back.innerHTML, next: next.querySelector('span').textContent }
let furthest = Number(lesson.dataset.screen)
let shown = 0
let reminded = false

const inAddress = () => {
  const number = Number(location.hash.match(/^#screen-(\d+)$/)?.[1])
  return screens[number - 1] ? number : 0
}

const addressOf = number => location.pathname + location.search + (number > 1 ? `#screen-${number}` : '')

const label = () => {
  next.querySelector('span').textContent = shown < screens.length ? lesson.dataset.next : labels.next
  if (shown > 1) back.textContent = lesson.dataset.back
  else back.innerHTML = labels.back
}

const show = number => {
  stopReading()
  shown = number
  screens.forEach((screen, at) => { screen.hidden = at + 1 !== number })
  lesson.classList.toggle('later', number > 1)
  ;[...steps.children].forEach((step, at) => {
    step.className = at + 1 === number ? 'now' : at < furthest ? 'on' : ''
  })
  steps.setAttribute('aria-label', lesson.dataset.step.replace('{screen}', number))
  label()
  if (number > furthest) {
    furthest = number
    saver.save(furthest, {})
  }
}

const tell = text => {
  // On a wall nobody is reminded.
  document.getElementById('unsent')?.replaceChildren(text)
}

/** An activity that was left out waits; that is said once, for nobody is held up. */
const remind = () => {
  const open = [...screens[shown - 1].querySelectorAll('[data-block]')].some(block => !answers[block.dataset.block])
  tell(open && !reminded ? lesson.dataset.left : '')
  reminded ||= open
}

const go = number => {
  if (number > shown) remind()
  else tell('')
  history.pushState(null, '', addressOf(number))
  show(number)
  scrollTo(0, 0)
  screens[number - 1].querySelector('h2').focus({ preventScroll: true })
}

next.addEventListener('click', event => {
  // The second click of a double one is about the screen before.
  if (event.detail > 1 || shown < screens.length) event.preventDefault()
  if (event.detail < 2 && shown < screens.length) go(shown + 1)
})
back.addEventListener('click', event => {
  if (event.detail > 1 || shown > 1) event.preventDefault()
  if (event.detail < 2 && shown > 1) go(shown - 1)
})
document.addEventListener('keydown', event => {
  const inControl = event.target.closest('input, select, textarea, button, a, summary, audio')
  if (!lesson.isConnected || inControl || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.key === 'ArrowRight' && shown < screens.length) go(shown + 1)
  if (event.key === 'ArrowLeft' && shown > 1) go(shown - 1)
})
addEventListener('popstate', () => {
  if (location.hash && !inAddress()) return
  show(inAddress() || 1)
  screens[shown - 1].querySelector('h2').focus()
})

for (const block of lesson.querySelectorAll('[data-block]')) {
  const place = block.dataset.block
  setUp(block, answers[place], answer => {
    answers[place] = answer
    saver.save(furthest, { [place]: answer })
  })
}

// From here on the dock stays in sight, for its button shows the next screen.
lesson.classList.add('paged')
// Who has been through it begins anew.
show(inAddress() || ('done' in lesson.dataset ? 1 : Math.min(furthest, screens.length)))
if (shown > 1 && !inAddress()) history.replaceState(null, '', addressOf(shown))
saver.send()
