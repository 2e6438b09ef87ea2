/**
 * The personal code of the youngest, tapped as pictures. The selects of the page are what is sent; who has no script chooses
 * the pictures there, by their names.
 */

const code = document.getElementById('pictureCode')
const places = [...code.querySelectorAll('select')]
const picked = document.getElementById('picked')
const keyOf = letter => code.querySelector(`[data-picture="${letter}"]`)

const show = () => {
  const drawn = places.filter(place => place.value).map(place => {
    const item = document.createElement('li')
    item.append(keyOf(place.value).firstElementChild.cloneNode(true))
    return item
  })
  picked.replaceChildren(...drawn)
}

code.addEventListener('click', event => {
  const key = event.target.closest('button')
  if (!key) return
  if ('takeBack' in key.dataset) {
    const last = places.findLast(place => place.value)
    if (last) last.value = ''
  } else {
    const free = places.find(place => !place.value)
    if (free) free.value = key.dataset.picture
  }
  show()
})

code.querySelector('[data-by-name]').hidden = true
code.querySelector('[data-by-picture]').hidden = false
show()
