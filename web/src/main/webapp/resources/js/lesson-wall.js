/**
 * Page curriculum/journey/lesson-wall.xhtml, beside lesson-player.js: a lesson from a projector, in full screen, by the space bar
 * and by the keys that a presenter sends. At the last screen only the button goes on, so that no key ends a lesson unseen.
 */

import { toggleFullScreen } from './full-screen.js.xhtml'

const [back, next, full, keys] = ['back', 'next', 'full', 'keys'].map(name => document.getElementById(name))

full.hidden = false
keys.hidden = false
full.addEventListener('click', () => {
  toggleFullScreen()
  // The keys are the lesson's again, not the button's.
  document.querySelector('.screen:not([hidden]) h2').focus()
})
document.addEventListener('keydown', event => {
  const inControl = event.target.closest('input, select, textarea, button, a, summary, audio')
  if (inControl || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const forward = event.key === ' ' || event.key === 'PageDown'
  if (!forward && event.key !== 'PageUp') return
  event.preventDefault()
  if (forward && document.querySelector('.screen:not([hidden]) ~ .screen')) next.click()
  if (!forward && document.querySelector('.screen[hidden] ~ .screen:not([hidden])')) back.click()
})
