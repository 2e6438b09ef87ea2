// The teacher's screen in a game: shows where the game is, and takes the teacher's clicks and keys. What is done carries the
// step that was seen, so a second click skips nothing.

import { badge, bar, plain } from './choice-badges.js.xhtml'
import { api, html, pause, picture } from './competition-api.js.xhtml'

const root = document.getElementById('wall')
const byId = id => document.getElementById(id)
const bearer = { Authorization: `Bearer ${root?.dataset.token}` }
const text = (name, ...values) => values.reduce((all, value, at) => all.replace(`{${at}}`, value), root.dataset[name])

let sheet
let state
let since = ''
let ahead = 0
let wake = () => {}

const tell = words => {
  byId('told').hidden = !words
  byId('told').textContent = words ?? ''
}

const act = async (path, body) => {
  try {
    const response = await fetch(`${api}/class-games/${root.dataset.game}/${path}`, {
      method: 'POST',
      headers: { 'X-Requested-With': 'wall', 'Content-Type': 'application/json' },
      body: JSON.stringify(body ?? {})
    })
    tell(response.ok ? undefined : root.dataset.failed)
  } catch {
    tell(root.dataset.retry)
  }
  wake()
}

const advance = () => {
  if (state && state.phase !== 'ENDED') return act('advance', { step: state.step })
}

const look = async () => {
  const response = await fetch(`${api}/games/${root.dataset.code}?since=${since}`, { headers: bearer })
  if (byId('told').textContent === root.dataset.retry) tell()
  if (response.status === 200) {
    since = response.headers.get('Sigurno-State')
    state = await response.json()
    draw()
  }
  return Number(response.headers.get('Sigurno-Pause')) / 1000 || 1
}

const watch = async () => {
  for (;;) {
    let seconds = 1
    try {
      if (!sheet) {
        const response = await fetch(`${api}/games/${root.dataset.code}/sheet`, { headers: bearer })
        const began = Date.now()
        const time = await fetch(`${api}/time`)
        ahead = await time.json() - (began + Date.now()) / 2
        if (response.ok) sheet = (await response.json()).items
      }
      if (sheet) seconds = await look()
    } catch {
      tell(root.dataset.retry)
    }
    await Promise.race([pause(seconds), new Promise(resolve => { wake = resolve })])
  }
}

const draw = () => {
  const parts = { LOBBY: 'lobby', QUESTION: 'question', RESULTS: 'question', ENDED: 'end' }
  for (const each of ['lobby', 'question', 'end']) byId(`part-${each}`).hidden = each !== parts[state.phase]
  root.dataset.phase = state.phase
  byId('number').textContent = state.item ? text('question', state.item, state.items) : root.dataset.name
  byId('figure').textContent = state.phase === 'LOBBY' ? text('here', state.players)
    : state.phase === 'ENDED' ? '' : text('answered', state.answered, state.players)
  byId('nobody').hidden = state.players > 0
  byId('corner').hidden = state.phase === 'LOBBY' || state.phase === 'ENDED'
  if (state.phase === 'QUESTION' || state.phase === 'RESULTS') question()
  if (state.phase === 'ENDED') end()
  people()
  controls()
}

const question = () => {
  const item = sheet[state.item - 1]
  byId('q').replaceChildren(picture(item.picture), html(item.stem))
  byId('choices').replaceChildren(...item.choices.map(choice => {
    const row = document.createElement('li')
    const words = document.createElement('div')
    words.append(picture(choice.picture), html(choice.html))
    row.append(badge(choice.place), words)
    if (state.counts) {
      const count = state.counts[choice.place - 1]
      row.append(plain('strong', count, 'num'))
      words.append(bar(state.answered ? 100 * count / state.answered : 0))
      if (state.right?.includes(choice.place)) {
        row.className = 'right'
        words.append(Object.assign(document.createElement('span'), { className: 'mark', textContent: root.dataset.right }))
      }
    }
    return row
  }))
}

const end = () => {
  byId('took-part').textContent = text('tookpart', state.players)
  byId('later').hidden = state.rehearsal
  byId('podium').replaceChildren(...(state.podium ?? []).map(place => {
    const row = document.createElement('li')
    row.className = place.rank === 1 ? 'first' : ''
    row.append(plain('span', place.rank, 'rank'), plain('span', place.names.join(', '), 'name'),
      plain('span', text('percent', place.percent), 'points'))
    return row
  }))
}

const people = () => {
  byId('people').replaceChildren(...state.seats.filter(seat => !seat.kicked).map(seat => {
    const chip = plain('li', seat.name, seat.answered && state.phase !== 'LOBBY' ? 'chip lit' : 'chip')
    if (seat.colour !== undefined) chip.prepend(plain('span', '', `swatch n${seat.colour + 1}`), ' ')
    if (seat.answered) chip.append(Object.assign(document.createElement('span'), { className: 'sr', textContent: ` ${root.dataset.has}` }))
    return chip
  }))
  // Not under the hand of who is about to click.
  const who = JSON.stringify(state.seats.map(seat => [seat.id, seat.kicked]))
  if (byId('seats').dataset.who === who) return
  byId('seats').dataset.who = who
  byId('seats').replaceChildren(...state.seats.map(seat => {
    const row = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn slim'
    button.textContent = seat.kicked ? root.dataset.return : root.dataset.kick
    button.setAttribute('aria-label', `${button.textContent}: ${seat.name}`)
    button.translate = false
    button.addEventListener('click', async () => {
      await act(`players/${seat.id}`, { kicked: !seat.kicked })
      if (!seat.kicked) tell(text('kicked', seat.name))
    })
    row.append(plain('span', seat.name), button)
    return row
  }))
}

const controls = () => {
  const last = state.item === state.items
  const names = { LOBBY: 'start', QUESTION: 'close', RESULTS: last ? 'finish' : 'next' }
  byId('advance').hidden = state.phase === 'ENDED'
  byId('advance-what').textContent = root.dataset[names[state.phase]] ?? ''
  byId('lock-what').textContent = state.locked ? root.dataset.unlock : root.dataset.lock
  byId('lock').setAttribute('aria-pressed', state.locked)
  byId('manage').hidden = state.phase === 'ENDED'
}

// When the time is up the wall goes on by itself, once.
let closed
const count = () => {
  const left = state?.closes ? Math.ceil((state.closes - Date.now() - ahead) / 1000) : 0
  byId('left').textContent = left > 0 ? text('time', left) : ''
  if (state?.closes && left <= 0 && closed !== state.step) {
    closed = state.step
    advance()
  }
}

const full = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()

if (root?.dataset.code) {
  byId('advance').addEventListener('click', advance)
  byId('full').addEventListener('click', full)
  byId('lock').addEventListener('click', () => act('door', { locked: !state?.locked }))
  byId('end').addEventListener('click', () => act('end'))
  addEventListener('keydown', happened => {
    // A button, a link and a list that has the cursor keeps its key.
    const own = happened.target.closest?.('button, a, summary, input, select')
    if (happened.repeat || happened.altKey || happened.ctrlKey || happened.metaKey) return
    if (happened.key === 'ArrowRight' || happened.key === ' ' && !own) {
      happened.preventDefault()
      advance()
    }
  })
  // Closed, it leaves the keys to going on.
  byId('manage').addEventListener('toggle', () => byId('manage').open || byId('advance').focus())
  setInterval(count, 250)
  watch()
}
