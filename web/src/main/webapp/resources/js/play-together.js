// A child's device in a game of the class. It asks where the game is and shows that; answers go the same way as alone. In
// this tab it goes on after a reload; anywhere else a signed-in pupil comes in by one click, others by their code.

import { badge, letters, plain } from './choice-badges.js.xhtml'
import { api, html, line, once, pause, picture } from './competition-api.js.xhtml'

const root = document.getElementById('together')
const byId = id => document.getElementById(id)
const code = root?.dataset.code
const key = `sigurno-game-${code}`
const MOST_MISSES = 6
const OUT_SECONDS = 5

let seat
let sheet
let state
let drawn
let sending = false
let ahead

const tell = text => {
  byId('told').hidden = !text
  byId('told').textContent = text ?? ''
  if (text) byId('told').scrollIntoView({ block: 'center' })
}

const { send, problem } = line(root?.dataset, tell)
const text = (name, ...values) => values.reduce((all, value, at) => all.replace(`{${at}}`, value), root.dataset[name])
const bearer = () => ({ Authorization: `Bearer ${seat.ticket.token}` })
const isPupil = () => Boolean(byId('enter-pupil'))

const show = name => {
  for (const each of ['door', 'wait', 'question', 'end', 'out']) byId(`part-${each}`).hidden = each !== name
}

const storage = act => {
  try {
    return act()
  } catch {
    // Without storage the code on paper has to do.
    return null
  }
}

// Of a signed-in pupil only that it plays is kept: the token comes again by the sign-in.
const keep = () => storage(() => sessionStorage.setItem(key, JSON.stringify(isPupil() ? { pupil: true } : seat)))
const forget = () => storage(() => sessionStorage.removeItem(key))
const kept = () => storage(() => JSON.parse(sessionStorage.getItem(key)))

const join = async (path, body) => {
  const response = await send(`${api}/doors/${code}${path}`, { method: 'POST', body: body && JSON.stringify(body) })
  if (!response.ok) {
    tell(await problem(response))
    return false
  }
  tell()
  seat = await response.json()
  keep()
  play()
  return true
}

const names = async () => {
  const response = await send(`${api}/doors/${code}`)
  if (!response.ok) return tell(response.status === 404 ? root.dataset.over : await problem(response))
  const door = await response.json()
  byId('names').replaceChildren(...door.names.map(name => {
    const label = document.createElement('label')
    label.className = 'choice'
    const input = document.createElement('input')
    input.type = 'radio'
    input.name = 'name'
    input.value = name.number
    label.append(input, ' ', plain('span', '', `swatch n${name.colour + 1}`), plain('span', name.text))
    return label
  }))
}

const play = async () => {
  byId('own-name').textContent = seat.name
  byId('entry-code').textContent = seat.ticket.code
  const paper = await send(`${api}/sheet`, { headers: bearer() })
  if (!paper.ok) return gone(await problem(paper))
  sheet = (await paper.json()).items
  watch()
}

const gone = told => {
  forget()
  show('door')
  tell(told)
}

const lost = broken => {
  if (broken) tell(root.dataset.retry)
  else if (!sending && byId('told').textContent === root.dataset.retry) tell()
}

// Asks as often as the server says, until the game is over.
const watch = async () => {
  let since = ''
  for (let misses = 0; misses < MOST_MISSES;) {
    let seconds = 1
    try {
      const response = await fetch(`${api}/games/${code}?since=${since}`, { headers: bearer() })
      lost(false)
      seconds = Number(response.headers.get('Sigurno-Pause')) / 1000 || seconds
      if (response.status === 401) return gone(await problem(response))
      misses = response.status === 404 ? misses + 1 : 0
      if (response.status === 200) {
        since = response.headers.get('Sigurno-State')
        state = await response.json()
        draw()
      }
    } catch {
      lost(true)
    }
    await pause((state?.kicked ? OUT_SECONDS : seconds) + Math.random() / 5)
  }
  if (state?.phase !== 'ENDED') gone(root.dataset.over)
}

const draw = () => {
  if (state.kicked) return show('out')
  if (state.phase === 'LOBBY') return show('wait')
  if (state.phase === 'ENDED') return end()
  const what = `${state.item} ${state.phase} ${state.chosen ?? ''}`
  show('question')
  // What a child is choosing stays when others answer.
  if (what === drawn) return
  drawn = what
  question()
}

const isAsked = () => state.phase === 'QUESTION' && !state.chosen

const question = () => {
  const item = sheet[state.item - 1]
  byId('number').textContent = text('question', state.item, state.items)
  byId('q').replaceChildren(picture(item.picture), html(item.stem))
  byId('several').hidden = !item.multiple || !isAsked()
  byId('confirm').hidden = !isAsked()
  byId('choices').replaceChildren(...item.choices.map(choice => option(item, choice)))
  verdict()
  byId('number').focus()
  timer()
}

const option = (item, choice) => {
  const label = document.createElement(isAsked() ? 'label' : 'div')
  label.className = 'choice'
  const words = document.createElement('span')
  words.append(picture(choice.picture), html(choice.html))
  if (isAsked()) {
    const input = document.createElement('input')
    input.type = item.multiple ? 'checkbox' : 'radio'
    input.name = 'c'
    input.value = choice.place
    label.append(input, ' ')
  } else {
    label.classList.add('done')
    if (state.chosen?.includes(choice.place)) label.classList.add('chosen')
    if (state.right?.includes(choice.place)) label.classList.add('right')
  }
  label.append(badge(choice.place), ' ', words)
  return label
}

const verdict = () => {
  const said = state.chosen
  const results = state.phase === 'RESULTS'
  byId('said').hidden = isAsked()
  byId('said-what').textContent = said ? text('answer', letters(said)) : results ? text('missed') : ''
  byId('said-more').textContent = !results ? root.dataset.saved
    : state.right ? text(said && String(said) === String(state.right) ? 'right' : 'learnt', letters(state.right))
      : root.dataset.later
}

const end = () => {
  show('end')
  byId('given').textContent = text('given', state.given, state.items)
  byId('known').hidden = state.known === undefined
  byId('known').textContent = text('known', state.known, state.items)
}

const timer = async () => {
  if (!state.closes) return
  if (ahead === undefined) {
    const began = Date.now()
    const response = await send(`${api}/time`)
    ahead = await response.json() - (began + Date.now()) / 2
  }
}

const count = () => {
  const left = state?.closes && ahead !== undefined ? Math.ceil((state.closes - Date.now() - ahead) / 1000) : 0
  byId('left').textContent = left > 0 ? text('left', left) : ''
}

const answer = async () => {
  const chosen = [...byId('choices').querySelectorAll(':checked')].map(input => Number(input.value))
  if (chosen.length === 0) return tell(root.dataset.choose)
  const item = state.item
  tell()
  byId('confirm').disabled = true
  sending = true
  try {
    const response = await send(`${api}/answers`, {
      method: 'POST', headers: bearer(), body: JSON.stringify({ item, chosen })
    })
    tell(response.ok ? undefined : await problem(response))
    if (response.ok && state.item === item) {
      state.chosen = chosen
      draw()
    }
  } finally {
    sending = false
    byId('confirm').disabled = false
  }
}

const on = (id, event, act) => byId(id)?.addEventListener(event, happened => {
  if (event === 'submit') happened.preventDefault()
  act(happened)
})

if (root) {
  on('enter-pupil', 'submit', once(() => join('/pupil')))
  on('enter', 'submit', once(async () => {
    const name = byId('names').querySelector(':checked')?.value
    if (!name) return tell(root.dataset.pick)
    // Whose name was just taken chooses among others.
    if (!await join('', { name: Number(name) })) names()
  }))
  on('others', 'click', once(names))
  on('again', 'submit', once(() => join('/again', { entry: byId('entry').value })))
  on('answer', 'submit', once(answer))
  setInterval(count, 1000)
  const before = kept()
  if (isPupil() && before?.pupil) join('/pupil')
  else if (!isPupil() && before?.ticket) {
    seat = before
    play()
  } else if (!isPupil()) names()
}
