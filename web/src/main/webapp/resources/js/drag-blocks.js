/**
 * Page editing/lesson.xhtml: a block is dragged by its handle to another place, by mouse or finger. Its buttons up and down do
 * the same by keyboard.
 */

let dragged = null
let place = null

const lines = () => [...document.querySelectorAll('[data-block], .edited-screen')].filter(line => line !== dragged)

const mark = line => {
  document.querySelector('.drop-here')?.classList.remove('drop-here')
  place = line
  line?.classList.add('drop-here')
}

/** The line behind which the block would be put: the last one whose middle is above the pointer. */
const above = y => lines().findLast(line => {
  const box = line.getBoundingClientRect()
  return box.top + box.height / 2 < y
})

const drop = () => {
  const screen = place.dataset.screen
  const blocks = lines().filter(line => line.dataset.block && line.dataset.screen === screen)
  document.getElementById('form:moved').value = dragged.dataset.block
  document.getElementById('form:toScreen').value = screen
  document.getElementById('form:toPlace').value = blocks.indexOf(place) + 2
  const button = document.getElementById('form:drop')
  button.form.requestSubmit(button)
}

const end = () => {
  dragged?.classList.remove('dragged')
  mark(null)
  dragged = null
}

document.addEventListener('pointerdown', event => {
  if (!event.target.matches('[data-handle]')) return
  event.preventDefault()
  dragged = event.target.closest('[data-block]')
  dragged.classList.add('dragged')
})
document.addEventListener('pointermove', event => {
  if (dragged) mark(above(event.clientY))
})
document.addEventListener('pointerup', () => {
  if (dragged && place) drop()
  end()
})
document.addEventListener('pointercancel', end)
