/**
 * What is not sent yet: requests that are sent again until the server decides, and a memory of the tab.
 * Used by competition-api.js, play-competition.js, play-together.js, game-wall.js and send-pupil-forms.js.
 */

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
