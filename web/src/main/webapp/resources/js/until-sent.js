/**
 * What is not sent yet: requests that nobody waits for without end, that are sent again until the server decides, and a memory
 * of the tab. Used by whatever asks the server in the background.
 */

// A server says "again" after fifteen at the latest.
const LIMIT_MILLIS = 20_000

/**
 * Fetches, and fails when nothing was answered in time: a machine that lost its power does not tell anybody, and a browser
 * would wait for minutes.
 */
export const fetchInTime = async (address, options) => {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), LIMIT_MILLIS)
  try {
    return await fetch(address, { ...options, signal: control.signal })
  } finally {
    clearTimeout(timer)
  }
}

const page = document.body

/**
 * Fetches likewise what is done as whoever is signed in. Once end-with-token.js has put the page away, nothing is sent and nothing is
 * heard: somebody else may be signed in by now. What was not sent waits on the device.
 */
export const fetchWhileShown = async (address, options) => {
  const response = page.isConnected && await fetchInTime(address, options)
  return page.isConnected ? response : new Promise(() => {})
}

export const pause = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000))

// Busy, or a proxy without a server behind it, or a server that starts and does not know the application yet.
const isUnavailable = response => [502, 503, 504].includes(response.status)
  || response.status === 404 && !response.headers.get('Content-Type')?.includes('json')

/**
 * Sends until the server decides: a broken connection and a busy server are waited for, longer each time. Before each
 * wait `onWait` is told its seconds, and the response if there was one.
 */
export const retry = async (send, onWait) => {
  for (let wait = 1; ; wait = Math.min(wait * 2, 15)) {
    let seconds = wait
    try {
      const response = await send()
      if (!isUnavailable(response)) return response
      seconds = Number(response.headers.get('Retry-After')) || wait
      onWait(seconds, response)
    } catch {
      onWait(seconds)
    }
    // A little apart, so that a country does not come back in the same instant.
    await pause(seconds + Math.random())
  }
}

/** Remembers one thing until the tab is closed. Without storage it remembers nothing. */
export const createMemory = key => {
  const attempt = act => {
    try {
      return act()
    } catch {
      return null
    }
  }
  return {
    keep: value => attempt(() => sessionStorage.setItem(key, JSON.stringify(value))),
    recall: () => attempt(() => JSON.parse(sessionStorage.getItem(key))),
    forget: () => attempt(() => sessionStorage.removeItem(key))
  }
}
