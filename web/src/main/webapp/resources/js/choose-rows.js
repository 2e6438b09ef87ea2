/**
 * Keeps the rows of a list (s:lazyTable, s:chosen) that are ticked while its reader leafs and sorts, says how many they are, and
 * ticks a page at once. Without it the boxes of the page that is shown are sent.
 */
const bar = document.querySelector('[data-chosen]')
const form = bar.closest('form')
const all = form.querySelector('[data-choose-all]')
const elsewhere = bar.querySelector('[data-elsewhere]')
const boxes = () => [...form.querySelectorAll('tbody [name=chosen]')]
const chosen = new Set()

const hidden = value => {
  const input = document.createElement('input')
  Object.assign(input, { type: 'hidden', name: 'chosen', value })
  return input
}

const show = () => {
  const shown = boxes()
  const here = new Set(shown.map(box => box.value))
  for (const box of shown) box.checked = chosen.has(box.value)
  all.checked = shown.length > 0 && shown.every(box => box.checked)
  all.indeterminate = !all.checked && shown.some(box => box.checked)
  elsewhere.replaceChildren(...[...chosen].filter(key => !here.has(key)).map(hidden))
  for (const count of form.querySelectorAll('[data-count]')) {
    count.hidden = false
    count.textContent = `${count.dataset.count} ${chosen.size}`
  }
}

const tick = (box, ticked) => {
  if (ticked) chosen.add(box.value)
  else chosen.delete(box.value)
}

// At the end of a long list, what opens would be below what is seen.
for (const box of bar.querySelectorAll('details')) {
  box.addEventListener('toggle', () => box.open && box.scrollIntoView({ block: 'nearest' }))
}
for (const sent of elsewhere.children) chosen.add(sent.value)
for (const box of boxes()) if (box.checked) chosen.add(box.value)
all.parentElement.hidden = false
form.addEventListener('change', ({ target }) => {
  if (target === all) for (const box of boxes()) tick(box, all.checked)
  else if (target.name === 'chosen') tick(target, target.checked)
  else return
  show()
})
jQuery(document).on('pfAjaxComplete', show)
show()
