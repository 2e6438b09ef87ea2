// The line between a child's device and the competition: what all its pages need. Imported by the name that Faces gives
// resources, with its ending.

export const api = '/api/competition'

export const pause = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000))

export const headers = { 'X-Requested-With': 'competition', 'Content-Type': 'application/json' }

// Busy, or a proxy without a server behind it, or a server that starts and does not know the application yet.
const away = response => [502, 503, 504].includes(response.status)
  || response.status === 404 && !response.headers.get('Content-Type')?.includes('json')

// `texts` are those of the page (retry, turn, failed); `tell` shows one.
export const line = (texts, tell) => {
  // Sends until the server decides; a broken line and a busy server are waited for, longer each time.
  const send = async (path, options, turn) => {
    for (let wait = 1; ; wait = Math.min(wait * 2, 15)) {
      let seconds = wait
      try {
        const response = await fetch(path, { ...options, headers: { ...headers, ...options?.headers, ...turn } })
        if (!away(response)) return response
        seconds = Number(response.headers.get('Retry-After')) || wait
        const next = response.headers.get('Sigurno-Turn')
        turn = next ? { 'Sigurno-Turn': next } : turn
        tell(next ? texts.turn.replace('{seconds}', seconds) : texts.retry)
      } catch {
        tell(texts.retry)
      }
      // A little apart, so that a country does not come back in the same instant.
      await pause(seconds + Math.random())
    }
  }

  const problem = async response => {
    try {
      return (await response.json()).title
    } catch {
      return texts.failed
    }
  }

  return { send, problem }
}

export const picture = of => {
  if (!of) return ''
  const image = document.createElement('img')
  image.className = 'shot'
  image.src = `/api/quiz/pictures/${of.digest}`
  image.alt = of.description
  return image
}

// What the paper says is HTML that the server made safe.
export const html = text => {
  const span = document.createElement('span')
  span.innerHTML = text
  return span
}

// A form acts once until the server answered, however often it is clicked.
export const once = act => {
  let busy = false
  return async happened => {
    if (busy) return
    busy = true
    try {
      await act(happened)
    } finally {
      busy = false
    }
  }
}
