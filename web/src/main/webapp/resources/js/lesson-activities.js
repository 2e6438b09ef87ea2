/**
 * What there is to do in a lesson: questions, what would you do?, sorting, order, signs. Nothing is graded: what was chosen is
 * answered, and one may try again. Used by lesson-player.js.
 *
 * An activity is set up with the answer given before, if any, and tells each new one: positions from 1, with commas.
 */

import { arrange } from './order-items.js.xhtml'

const status = () => document.getElementById('told')
const tell = text => { status().textContent = text }
const positions = given => given ? given.split(',').map(Number) : []

const add = (parent, tag, className, content) => {
  const element = document.createElement(tag)
  element.className = className
  element.append(...content)
  parent.append(element)
  return element
}

/** The copy of what the page says without a script to the part with this number. */
const whyOf = (block, number) => {
  const why = block.querySelector(`.told [data-of="${number}"] .why`)
  return [...why.cloneNode(true).childNodes]
}

/** The buttons below an activity and the place where it is answered. */
const controls = (block, { onCheck, onAgain }) => {
  const [outcome, check, again] = ['.outcome', '[data-check]', '[data-again]'].map(part => block.querySelector(part))
  block.querySelector('.told').hidden = true
  check.parentElement.hidden = false
  const change = () => {
    check.hidden = false
    again.hidden = true
    outcome.hidden = true
  }
  check.addEventListener('click', () => onCheck())
  again.addEventListener('click', () => {
    change()
    onAgain()
  })
  return {
    change,
    /** Shows how it is: `right`, `partly` or `other`, and what is said to it. */
    show: (result, whys, focus) => {
      outcome.replaceChildren()
      add(outcome, 'p', 'strong', [outcome.dataset[result]])
      for (const why of whys) if (why.length) add(outcome, 'div', 'why', why)
      outcome.className = result === 'right' ? 'outcome note ok' : 'outcome note warn'
      outcome.hidden = false
      check.hidden = true
      again.hidden = result === 'right'
      if (focus) outcome.focus()
    },
    /** Asks for something to be chosen first. */
    ask: () => tell(check.dataset.check)
  }
}

/** Marks a card: right, or another one that was chosen; nothing is marked as wrong. */
const mark = (card, right) => {
  card.classList.toggle('right', right === true)
  card.classList.toggle('chosen', right === false)
}

const question = (block, given, answered) => {
  const inputs = [...block.querySelectorAll('input')]
  const isRight = input => input.dataset.right !== undefined
  const check = focus => {
    const chosen = inputs.filter(input => input.checked)
    if (!chosen.length) {
      below.ask()
      return
    }
    const good = inputs.every(input => input.checked === isRight(input))
    const result = good ? 'right' : inputs.filter(isRight).length > 1 && chosen.some(isRight) ? 'partly' : 'other'
    for (const input of inputs) mark(input.closest('.choice'), input.checked ? isRight(input) : null)
    below.show(result, chosen.map(input => whyOf(block, input.value)), focus)
    if (focus) answered(chosen.map(input => input.value).join(','))
  }
  const unmark = () => inputs.forEach(input => mark(input.closest('.choice'), null))
  const below = controls(block, {
    onCheck: () => check(true),
    onAgain: () => {
      unmark()
      for (const input of inputs) input.checked = false
      inputs[0].focus()
    }
  })
  for (const input of inputs) {
    input.checked = positions(given).includes(Number(input.value))
    input.addEventListener('change', () => {
      unmark()
      below.change()
    })
  }
  if (given) check(false)
}

const sort = (block, given, answered) => {
  const items = [...block.querySelectorAll('[data-item]')]
  const chosen = item => item.querySelector(':checked')
  const isRight = item => chosen(item)?.value === item.dataset.box
  const unmark = item => {
    mark(item, null)
    item.querySelector('.why')?.remove()
  }
  const check = focus => {
    if (!items.every(chosen)) {
      below.ask()
      return
    }
    for (const item of items) {
      unmark(item)
      mark(item, isRight(item))
      const why = whyOf(block, item.dataset.item)
      if (why.some(node => node.textContent.trim())) add(item, 'p', 'why', why)
    }
    const good = items.filter(isRight).length
    below.show(good === items.length ? 'right' : good ? 'partly' : 'other', [], focus)
    const byPlace = [...items].sort((a, b) => a.dataset.item - b.dataset.item)
    if (focus) answered(byPlace.map(item => chosen(item).value).join(','))
  }
  const below = controls(block, {
    onCheck: () => check(true),
    onAgain: () => {
      const open = items.filter(item => !isRight(item))
      for (const item of open) {
        unmark(item)
        chosen(item).checked = false
      }
      open[0].querySelector('input').focus()
    }
  })
  const before = positions(given)
  for (const item of items) {
    for (const input of item.querySelectorAll('input')) {
      input.checked = before[item.dataset.item - 1] === Number(input.value)
      input.addEventListener('change', () => {
        unmark(item)
        below.change()
      })
    }
  }
  if (given) check(false)
}

const order = (block, given, answered) => {
  const list = block.querySelector('[data-order]')
  const steps = () => [...list.children]
  const unmark = () => {
    steps().forEach(step => mark(step, null))
    below.change()
  }
  const check = focus => {
    const inPlace = steps().map((step, at) => Number(step.dataset.step) === at + 1)
    steps().forEach((step, at) => mark(step, inPlace[at]))
    const good = inPlace.every(Boolean)
    const why = block.querySelector('.told .why').cloneNode(true)
    below.show(good ? 'right' : inPlace.some(Boolean) ? 'partly' : 'other', good ? [[...why.childNodes]] : [], focus)
    if (focus) answered(steps().map(step => step.dataset.step).join(','))
  }
  const below = controls(block, {
    onCheck: () => check(true),
    onAgain: () => {
      unmark()
      list.querySelector('.move:enabled').focus()
    }
  })
  for (const step of positions(given)) list.append(list.querySelector(`[data-step="${step}"]`))
  arrange(list, status(), unmark)
  if (given) check(false)
}

const signs = (block, given, answered) => {
  const found = new Set()
  const count = block.querySelector('[data-status]')
  const parts = [...block.querySelectorAll('.letter [data-sign]')].map(part => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sign-part'
    button.dataset.sign = part.dataset.sign
    button.textContent = part.textContent
    button.setAttribute('aria-pressed', false)
    part.replaceWith(button)
    return button
  })
  const all = parts.filter(part => part.dataset.sign !== '0')
  const say = word => {
    count.textContent = `${word}${block.dataset.count.replace('{found}', found.size)}`
    count.hidden = false
  }
  const reveal = part => {
    if (part.classList.contains('right')) return
    part.classList.add('right')
    part.setAttribute('aria-pressed', true)
    const why = document.createElement('span')
    why.className = 'why found'
    why.append(...whyOf(block, part.dataset.sign))
    part.after(why)
  }
  const end = focus => below.show('right', [], focus)
  const touch = part => {
    if (part.dataset.sign === '0') {
      part.classList.add('chosen')
      say(`${block.dataset.wrong} `)
    } else if (!found.has(part.dataset.sign)) {
      found.add(part.dataset.sign)
      reveal(part)
      say('')
      answered([...found].join(','))
      if (found.size === all.length) end(false)
    }
    tell([count.textContent, part.nextElementSibling?.matches('.found') ? part.nextElementSibling.textContent : ''].join(' '))
  }
  const below = controls(block, {
    onCheck: () => {
      all.forEach(reveal)
      answered([...found].join(','))
      below.rest()
    },
    onAgain: () => {}
  })
  below.rest = () => {
    block.querySelector('[data-check]').hidden = true
    all[0].focus()
  }
  for (const part of parts) part.addEventListener('click', () => touch(part))
  for (const sign of positions(given)) {
    found.add(String(sign))
    reveal(all.find(part => Number(part.dataset.sign) === sign))
  }
  say('')
  if (found.size === all.length) end(false)
}

const branch = (block, given, answered) => {
  const scenes = new Map([...block.querySelectorAll('[data-scene]')].map(scene => [scene.dataset.scene, scene]))
  const anew = block.querySelector('[data-again]')
  const way = []
  for (const link of block.querySelectorAll('[data-reply]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = link.className
    Object.assign(button.dataset, link.dataset)
    button.append(...link.childNodes)
    link.replaceWith(button)
  }
  const enter = (number, focus) => {
    const scene = scenes.get(number)
    anew.parentElement.before(scene)
    scene.hidden = false
    anew.parentElement.hidden = scene.querySelector('[data-reply]') !== null
    if (focus) scene.focus()
  }
  const choose = (button, focus) => {
    const replies = button.closest('.replies')
    replies.hidden = true
    way.push(button.dataset.reply)
    const words = button.querySelector('[data-read]').textContent.trim()
    add(replies.parentElement, 'p', 'taken', [block.dataset.chosen.replace('{reply}', words)])
    enter(button.dataset.to, focus)
    if (focus) answered(way.join(','))
  }
  const begin = focus => {
    way.length = 0
    for (const scene of scenes.values()) {
      scene.hidden = true
      scene.querySelector('.taken')?.remove()
      const replies = scene.querySelector('.replies')
      if (replies) replies.hidden = false
    }
    enter('1', focus)
  }
  block.addEventListener('click', event => {
    const button = event.target.closest('[data-reply]')
    if (button) choose(button, true)
  })
  anew.addEventListener('click', () => begin(true))
  begin(false)
  let scene = scenes.get('1')
  for (const reply of positions(given)) {
    const button = scene.querySelector(`[data-reply="${reply}"]`)
    if (!button) break
    choose(button, false)
    scene = scenes.get(button.dataset.to)
  }
}

const kinds = { question, branch, sort, order, signs }

/** Sets an activity up. */
export const setUp = (block, given, answered) => kinds[block.dataset.kind](block, given, answered)
