/**
 * Requests of the competition's pages to the server: sent again until it decides, its problems as text, its clock.
 * Used by play-competition.js, play-together.js, game-wall.js and claim-prize.js. Scripts import each other by the
 * names that Faces gives resources, with the ending.
 */

import { retry } from './until-sent.js.xhtml'

const API = '/api/competition'
const HEADERS = { 'X-Requested-With': 'competition', 'Content-Type': 'application/json' }

const authorize = token => token && { Authorization: `Bearer ${token}` }

export const getOnce = (path, token) => fetch(API + path, { headers: authorize(token) })

export const postOnce = (path, body) => fetch(API + path, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) })

/**
 * Sends until the server decides. `texts` are those of the page (retry, turn, failed); `showMessage` shows one.
 */
export const createClient = (texts, showMessage) => {
  const send = (method, path, token, body) => {
    let turn
    return retry(() => fetch(API + path, {
      method, headers: { ...HEADERS, ...authorize(token), ...turn }, body: body && JSON.stringify(body)
    }), (seconds, response) => {
      const next = response?.headers.get('Sigurno-Turn')
      turn = next ? { 'Sigurno-Turn': next } : turn
      showMessage(next ? texts.turn.replace('{seconds}', seconds) : texts.retry)
    })
  }

  const readProblem = async response => {
    try {
      return (await response.json()).title
    } catch {
      return texts.failed
    }
  }

  return {
    get: (path, token) => send('GET', path, token),
    post: (path, body, token) => send('POST', path, token, body),
    readProblem
  }
}

/** Milliseconds by which the server's clock is ahead of this device's. */
export const measureClock = async (get = getOnce) => {
  const began = Date.now()
  const response = await get('/time')
  return await response.json() - (began + Date.now()) / 2
}
