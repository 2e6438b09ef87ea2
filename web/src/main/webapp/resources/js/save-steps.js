/**
 * The steps of a pupil in a lesson: screens seen and answers given. What is not sent yet waits on the device, for a lost
 * connection or a closed page, and belongs to the pupil who made it. Used by lesson-player.js.
 */

import { fetchWhileShown, retry } from './until-sent.js.xhtml'

const keep = (key, step) => {
  try {
    if (step) localStorage.setItem(key, JSON.stringify(step))
    else localStorage.removeItem(key)
  } catch {
    // Without storage it is sent as long as the page is open.
  }
}

const recall = key => {
  try {
    return JSON.parse(localStorage.getItem(key))
  } catch {
    return null
  }
}

/**
 * Remembers steps under a key, and sends them to an address until the server has them. One that the server refuses is given
 * up, except for want of a sign-in: then it waits for the next time.
 */
export const createSaver = (key, address) => {
  let waiting = recall(key)
  let sending = false
  const send = async () => {
    if (sending || !waiting) return
    sending = true
    while (waiting) {
      const step = waiting
      const response = await retry(() => fetchWhileShown(address, {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(step)
      }), () => {})
      if ([401, 403].includes(response.status)) break
      if (waiting === step) {
        waiting = null
        keep(key, null)
      }
    }
    sending = false
  }
  return {
    /** The answers that wait, by their blocks. */
    answers: () => waiting?.answers ?? {},
    save: (screen, answers) => {
      waiting = { screen, answers: { ...waiting?.answers, ...answers } }
      keep(key, waiting)
      send()
    },
    send
  }
}
