/**
 * Tag tokenOver: when a pupil's token has ended, the page is gone too, also without a connection, for others may use this device.
 * So it is when the pupil signs out in another window, and when another pupil signs in. A teacher may sign in beside a pupil.
 */

const over = document.getElementById('token-over')
const { who, valid, title } = over.dataset
let end = Date.now() + Number(valid)
// Old phones do without.
const windows = window.BroadcastChannel && new BroadcastChannel('pupil')
let timer

const leave = () => {
  clearTimeout(timer)
  windows?.close()
  document.removeEventListener('visibilitychange', look)
  document.title = title
  // In place of the old body, which the other scripts of the page go on with: an answer of the competition is still sent.
  const body = document.createElement('body')
  body.append(over.content)
  document.body = body
}

const look = () => {
  const rest = end - Date.now()
  clearTimeout(timer)
  if (rest > 0) timer = setTimeout(look, rest)
  else leave()
}

look()
windows?.postMessage({ who, end })
windows?.addEventListener('message', ({ data }) => {
  if (data.who !== who) leave()
  // Signed in anew in another window, the same pupil has another token.
  else end = Math.max(end, data.end)
})
// A computer that sleeps lets no time pass.
document.addEventListener('visibilitychange', look)
for (const form of document.querySelectorAll('form[action$="/api/pupil/sign-out"]')) {
  form.addEventListener('submit', () => windows?.postMessage({}))
}
