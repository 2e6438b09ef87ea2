// The marks of choices, the same on the wall and on the devices: a letter, a shape and a colour, never a colour alone.

const SHAPES = [
  'M12 2 22 21H2z',
  'M12 2a10 10 0 1 0 .01 0z',
  'M3 3h18v18H3z',
  'M12 1 23 12 12 23 1 12z',
  'M12 1l3 8 8 .3-6.300 5 2.300 8L12 17.600 5 22.300l2.300-8L1 9.300 9 9z',
  'M7 2h10l5 10-5 10H7L2 12z',
  'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  'M12 2l10 8-4 12H6L2 10z'
]
const SVG = 'http://www.w3.org/2000/svg'

const svg = (name, attributes) => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

export const letter = place => String.fromCharCode(64 + place)

export const letters = places => places.map(letter).join(', ')

// What nobody need translate, such as a letter or a name.
export const plain = (tag, text, name = '') => {
  const element = document.createElement(tag)
  element.translate = false
  element.className = name
  element.textContent = text
  return element
}

export const badge = place => {
  const mark = document.createElement('span')
  mark.className = `badge k${(place - 1) % SHAPES.length + 1}`
  const shape = svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' })
  shape.append(svg('path', { d: SHAPES[(place - 1) % SHAPES.length] }))
  mark.append(shape, plain('b', letter(place)))
  return mark
}

// A drawing of a figure that stands in words beside it.
export const bar = percent => {
  const drawing = svg('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' })
  drawing.append(svg('rect', { width: percent, height: 10 }))
  return drawing
}
