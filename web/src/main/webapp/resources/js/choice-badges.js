/**
 * Marks of choices, the same on the wall and on the devices: a letter, a shape and a colour, never a colour alone.
 * Used by play-together.js and game-wall.js.
 */

import { createUntranslated } from './competition-page.js.xhtml'

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

const createSvg = (name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

const letter = place => String.fromCharCode(64 + place)

export const letters = places => places.map(letter).join(', ')

export const createBadge = place => {
  const at = (place - 1) % SHAPES.length
  const badge = document.createElement('span')
  badge.className = `badge k${at + 1}`
  const shape = createSvg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' })
  shape.append(createSvg('path', { d: SHAPES[at] }))
  badge.append(shape, createUntranslated('b', letter(place)))
  return badge
}

/** A drawing of a figure that stands in words beside it. */
export const createBar = percent => {
  const bar = createSvg('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' })
  bar.append(createSvg('rect', { width: percent, height: 10 }))
  return bar
}
