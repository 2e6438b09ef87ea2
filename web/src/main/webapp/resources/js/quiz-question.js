/**
 * Pages quiz/attempt.xhtml, quiz/item.xhtml and quiz/try.xhtml. Questions work without this: an order is given by numbers,
 * and time is told in minutes. With it items are moved by buttons, and the time runs.
 */

for (const list of document.querySelectorAll('ol[data-order]')) {
  const status = document.getElementById('moved')
  const place = item => [...list.children].indexOf(item) + 1
  const number = () => [...list.children].forEach((item, at) => {
    item.querySelector('select').value = at + 1
    const [up, down] = item.querySelectorAll('button')
    up.disabled = at === 0
    down.disabled = at === list.children.length - 1
  })
  const move = (item, button, by) => {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling
    if (by < 0) other.before(item)
    else other.after(item)
    number()
    const target = button.disabled ? item.querySelector('button:enabled') : button
    target.focus()
    status.textContent = list.dataset.order.replace('{item}', item.dataset.words).replace('{place}', place(item))
  }
  const given = item => Number(item.querySelector('select').value) || Infinity
  for (const item of [...list.children].sort((a, b) => given(a) - given(b) || 0)) {
    const select = item.querySelector('select')
    select.hidden = true
    const buttons = document.createElement('span')
    buttons.className = 'moves'
    for (const [by, label] of [[-1, list.dataset.up], [1, list.dataset.down]]) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = by < 0 ? 'move up' : 'move down'
      button.setAttribute('aria-label', label.replace('{item}', item.dataset.words))
      button.addEventListener('click', () => move(item, button, by))
      buttons.append(button)
    }
    item.append(buttons)
    list.append(item)
  }
  number()
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
