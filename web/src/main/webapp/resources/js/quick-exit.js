/**
 * Template quiet.xhtml: leaves at once, by the link or by Escape pressed twice, so that the way back does not lead here. Without
 * script the link leaves, too.
 */

const TWICE = 1500
const link = document.getElementById('quick-exit')
let before = -TWICE

const leave = () => {
  document.body.hidden = true
  location.replace(link.href)
}

link.addEventListener('click', event => {
  event.preventDefault()
  leave()
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  if (event.timeStamp - before < TWICE) leave()
  before = event.timeStamp
})
