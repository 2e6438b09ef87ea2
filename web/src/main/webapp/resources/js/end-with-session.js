/**
 * Tag sessionOver: when the session ends, the page is gone too, also without a connection, for others may use this device.
 * Who types goes on, and so does who uses another window; who signs out in one, or in as somebody else, has left all.
 */

const KEEP_MILLIS = 10 * 60_000

const over = document.getElementById('session-over')
const windows = new BroadcastChannel('session')
let asked
let keeping = false
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
  windows.postMessage({ who: over.dataset.who })
}

const hear = ({ data }) => {
  if (data.over || data.who !== over.dataset.who) leave()
  else use()
}

const keep = async () => {
  if (keeping || Date.now() - asked < KEEP_MILLIS) return
  keeping = true
  try {
    // A page without a form of Faces: no other one's view is pushed out of the session. Of an ended session it leads elsewhere.
    await fetch(over.dataset.keep, { method: 'HEAD', redirect: 'error' })
    tell()
  } catch {
    // The next letter tries again.
  } finally {
    keeping = false
  }
}

// Each request that the server answered is a use of the session, whichever script made it.
const requests = new PerformanceObserver(made => {
  if (made.getEntries().some(request => request.responseStatus >= 200 && request.responseStatus < 400)) tell()
})

tell()
requests.observe({ type: 'resource' })
windows.addEventListener('message', hear)
document.addEventListener('input', keep)
// A computer that sleeps lets no time pass.
document.addEventListener('visibilitychange', look)
document.querySelector('form[action$="/signout"]')?.addEventListener('submit', () => windows.postMessage({ over: true }))
