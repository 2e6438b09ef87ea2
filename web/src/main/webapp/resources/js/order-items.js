/**
 * Lists whose items are put in order by buttons. Without this an order is given by numbers, or read. Used by quiz-question.js
 * and lesson-activities.js.
 */

/** Gives each item of a list buttons up and down; what moved is told to the status, and to `onMove`. */
export const arrange = (list, status, onMove = () => {}) => {
  const place = item => [...list.children].indexOf(item) + 1
  const number = () => [...list.children].forEach((item, at) => {
    const select = item.querySelector('select')
    if (select) select.value = at + 1
    const [up, down] = item.querySelectorAll('.move')
    up.disabled = at === 0
    down.disabled = at === list.children.length - 1
  })
  const move = (item, button, by) => {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling
    if (by < 0) other.before(item)
    else other.after(item)
    number()
    const target = button.disabled ? item.querySelector('.move:enabled') : button
    target.focus()
    status.textContent = list.dataset.order.replace('{item}', item.dataset.words).replace('{place}', place(item))
    onMove()
  }
  const given = item => Number(item.querySelector('select')?.value) || Infinity
  for (const item of [...list.children].sort((a, b) => given(a) - given(b) || 0)) {
    const select = item.querySelector('select')
    if (select) select.hidden = true
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
}
