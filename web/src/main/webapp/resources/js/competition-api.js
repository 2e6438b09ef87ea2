/**
 * Requests of the competition's pages to the server: sent again until it decides, its problems as text, its clock.
 * Used by play-competition.js, play-together.js, game-wall.js and claim-prize.js. Scripts import each other by the
 * names that Faces gives resources, with the ending.
 */

import { fetchInTime, fetchWhileShown, retry } from './until-sent.js.xhtml'

const API = '/api/competition'
const HEADERS = { 'X-Requested-With': 'competition', 'Content-Type': 'application/json' }

const authorize = token => token && { Authorization: `Bearer ${token}` }

export const getOnce = (path, token) => fetchInTime(API + path, { headers: authorize(token) })

export const postOnce = (path, body) =>
  fetchInTime(API + path, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) })

/**
 * Sends until the server decides. `texts` are those of the page (retry, turn, failed); `showMessage` shows one.
 */
export const createClient = (texts, showMessage) => {
  const send = (method, path, token, body) => {
    let turn
    // With a token of its own, an answer is sent whoever is signed in.
    const fetchOnce = token ? fetchInTime : fetchWhileShown
    return retry(() => fetchOnce(API + path, {
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

const HASHES_AT_ONCE = 256

/**
 * The price of an entry without a class: a text that makes the SHA-256 of `edition:text` begin with so many zero bits.
 * Found beside what the child does, some hashes at a time.
 */
export const proveWork = async (edition, bits) => {
  const own = [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const encoder = new TextEncoder()
  for (let from = 0; ; from += HASHES_AT_ONCE) {
    const texts = Array.from({ length: HASHES_AT_ONCE }, (_, at) => `${own}${from + at}`)
    const hashes = await Promise.all(texts.map(text => crypto.subtle.digest('SHA-256', encoder.encode(`${edition}:${text}`))))
    const found = hashes.findIndex(hash => new DataView(hash).getUint32(0) >>> (32 - bits) === 0)
    if (found >= 0) return texts[found]
  }
}

/** Milliseconds by which the server's clock is ahead of this device's. */
export const measureClock = async (get = getOnce) => {
  const began = Date.now()
  const response = await get('/time')
  return await response.json() - (began + Date.now()) / 2
}
