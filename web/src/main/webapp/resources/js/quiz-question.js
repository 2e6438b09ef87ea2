/**
 * Pages quiz/attempt.xhtml, quiz/item.xhtml and quiz/try.xhtml. Questions work without this: an order is given by numbers,
 * and time is told in minutes. With it items are moved by buttons, and the time runs.
 */

import { arrange } from './order-items.js.xhtml'

for (const list of document.querySelectorAll('ol[data-order]')) {
  arrange(list, document.getElementById('moved'))
  const hint = list.previousElementSibling
  hint.textContent = hint.dataset.scripted
}

for (const time of document.querySelectorAll('[data-left]')) {
  const [clock, rect, status] = ['[data-clock]', 'rect', '[role=status]'].map(part => time.querySelector(part))
  const [five, one, up] = time.dataset.said.split('|')
  const form = document.getElementById('answer')
  const end = performance.now() + time.dataset.left * 1000
  const seconds = () => Math.ceil((end - performance.now()) / 1000)
  const filled = () => form && [...new FormData(form).values()].some(value => value !== '')
  let before = seconds()
  const say = text => { status.textContent = text }
  const tick = () => {
    // Put away by end-with-token.js.
    if (!time.isConnected) return
    const left = seconds()
    if (left > 0) {
      clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      rect.setAttribute('width', 100 * left / time.dataset.all)
    } else {
      clock.textContent = up
      rect.setAttribute('width', 0)
    }
    if (before > 300 && left <= 300) say(five)
    if (before > 60 && left <= 60) say(one)
    if (before > 0 && left <= 0) {
      say(up)
      // What is filled in at the end is sent; whether it counts, the server says.
      if (filled()) form.requestSubmit()
    }
    if (left < -time.dataset.grace) location.replace(time.dataset.page)
    else setTimeout(tick, 500)
    before = left
  }
  tick()
}
