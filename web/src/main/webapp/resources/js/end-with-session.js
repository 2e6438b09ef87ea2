/**
 * Template staff.xhtml: when the session ends, the page is gone too, also without a connection, for others may use this device.
 * Who types goes on, and so does who uses another window; who signs out in one has left all.
 */

const KEEP_MILLIS = 10 * 60_000

const over = document.getElementById('session-over')
const windows = new BroadcastChannel('session')
let asked
let timer

const leave = () => {
  clearTimeout(timer)
  requests.disconnect()
  windows.close()
  document.removeEventListener('visibilitychange', look)
  document.removeEventListener('input', keep)
  document.title = over.dataset.title
  document.body.replaceChildren(over.content)
}

const look = () => {
  const left = asked + over.dataset.minutes * 60_000 - Date.now()
  clearTimeout(timer)
  if (left > 0) timer = setTimeout(look, left)
  else leave()
}

const use = () => {
  asked = Date.now()
  look()
}

const tell = () => {
  use()
  windows.postMessage('used')
}

const keep = () => {
  if (Date.now() - asked > KEEP_MILLIS) fetch(over.dataset.keep, { method: 'HEAD' }).catch(() => {})
}

// Each request to the server is a use of the session, whichever script makes it.
const requests = new PerformanceObserver(tell)

if (over) {
  tell()
  requests.observe({ type: 'resource' })
  windows.addEventListener('message', event => event.data === 'over' ? leave() : use())
  document.addEventListener('input', keep)
  // A computer that sleeps lets no time pass.
  document.addEventListener('visibilitychange', look)
  document.querySelector('form[action$="/signout"]').addEventListener('submit', () => windows.postMessage('over'))
}
