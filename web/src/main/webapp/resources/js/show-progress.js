/**
 * Tag work.xhtml: looks again and again how far some long work is, and loads the page anew when it is over. Without scripts
 * a link does. When a form was sent it looks no more: the answer is on its way, and would lose its message to the look.
 */

import { fetchInTime } from './until-sent.js.xhtml'

const PAUSE_MILLIS = 1500

let sent = false
addEventListener('submit', () => {
  sent = true
})

const parts = page => {
  const work = page.querySelector('[data-work]')
  return work && { bar: work.querySelector('progress'), words: work.querySelector('span') }
}

const look = async () => {
  if (sent) return
  try {
    const answer = await fetchInTime(location.href)
    const now = parts(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    if (sent) return
    if (answer.ok && !now) {
      location.reload()
      return
    }
    const shown = parts(document)
    if (now.bar.hasAttribute('value')) shown.bar.value = now.bar.value
    shown.words.textContent = now.words.textContent
  } catch {
    // The line is down for a moment, or the server starts again: the next look will tell.
  }
  setTimeout(look, PAUSE_MILLIS)
}

setTimeout(look, PAUSE_MILLIS)
