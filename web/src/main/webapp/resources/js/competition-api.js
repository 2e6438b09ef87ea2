/**
 * Requests of the competition's pages to the server: sent again until it decides, its problems as text, its clock.
 * Used by play-competition.js, play-together.js, game-wall.js and claim-prize.js. Scripts import each other by the
 * names that Faces gives resources, with the ending.
 */

const API = '/api/competition'
const HEADERS = { 'X-Requested-With': 'competition', 'Content-Type': 'application/json' }

const authorize = token => token && { Authorization: `Bearer ${token}` }

export const pause = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000))

export const getOnce = (path, token) => fetch(API + path, { headers: authorize(token) })

export const postOnce = (path, body) => fetch(API + path, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) })

// Busy, or a proxy without a server behind it, or a server that starts and does not know the application yet.
const isUnavailable = response => [502, 503, 504].includes(response.status)
  || response.status === 404 && !response.headers.get('Content-Type')?.includes('json')

/**
 * Sends until the server decides: a broken connection and a busy server are waited for, longer each time. `texts` are
 * those of the page (retry, turn, failed); `showMessage` shows one.
 */
export const createClient = (texts, showMessage) => {
  const send = async (method, path, token, body) => {
    let turn
    for (let wait = 1; ; wait = Math.min(wait * 2, 15)) {
      let seconds = wait
      try {
        const response = await fetch(API + path, {
          method, headers: { ...HEADERS, ...authorize(token), ...turn }, body: body && JSON.stringify(body)
        })
        if (!isUnavailable(response)) return response
        seconds = Number(response.headers.get('Retry-After')) || wait
        const next = response.headers.get('Sigurno-Turn')
        turn = next ? { 'Sigurno-Turn': next } : turn
        showMessage(next ? texts.turn.replace('{seconds}', seconds) : texts.retry)
      } catch {
        showMessage(texts.retry)
      }
      // A little apart, so that a country does not come back in the same instant.
      await pause(seconds + Math.random())
    }
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
