/**
 * Page competition/game/wall.xhtml: the teacher's screen in a game. Shows where the game is, and takes the teacher's clicks and
 * keys. What is done carries the step that was seen, so a second click skips nothing.
 */

import { createBadge, createBar } from './choice-badges.js.xhtml'
import { getOnce, measureClock, postOnce } from './competition-api.js.xhtml'
import {
  byId, createChoiceContent, createTexts, createUntranslated, showStem, showWhy, writeMessage
} from './competition-page.js.xhtml'
import { toggleFullScreen } from './full-screen.js.xhtml'
import { pause } from './until-sent.js.xhtml'

const root = byId('wall')
const text = createTexts(root?.dataset)
let sheet
let language
let state
let since = ''
let ahead = 0
let wake = () => {}

const act = async (path, body = {}) => {
  try {
    const response = await postOnce(`/class-games/${root.dataset.game}/${path}`, body)
    writeMessage(response.ok ? undefined : root.dataset.failed)
  } catch {
    writeMessage(root.dataset.retry)
  }
  wake()
}

const advance = () => {
  if (state && state.phase !== 'ENDED') return act('advance', { step: state.step })
}

const readState = async () => {
  const response = await getOnce(`/games/${root.dataset.code}?since=${since}`, root.dataset.token)
  if (byId('told').textContent === root.dataset.retry) writeMessage()
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
        const response = await getOnce(`/games/${root.dataset.code}/sheet`, root.dataset.token)
        ahead = await measureClock()
        if (response.ok) ({ items: sheet, language } = await response.json())
      }
      if (sheet) seconds = await readState()
    } catch {
      writeMessage(root.dataset.retry)
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
  if (state.phase === 'QUESTION' || state.phase === 'RESULTS') showQuestion()
  if (state.phase === 'ENDED') showPodium()
  showPlayers()
  showControls()
}

const createText = (className, textContent) => Object.assign(document.createElement('span'), { className, textContent })

const showQuestion = () => {
  const item = sheet[state.item - 1]
  showStem(item)
  showWhy(state.why?.[language])
  byId('choices').replaceChildren(...item.choices.map(choice => {
    const row = document.createElement('li')
    const words = createChoiceContent('div', choice)
    row.append(createBadge(choice.place), words)
    if (state.counts) {
      const count = state.counts[choice.place - 1]
      row.append(createUntranslated('strong', count, 'num'))
      words.append(createBar(state.answered ? 100 * count / state.answered : 0))
      if (state.right?.includes(choice.place)) {
        row.className = 'right'
        words.append(createText('mark', root.dataset.right))
      }
    }
    return row
  }))
}

const showPodium = () => {
  byId('took-part').textContent = text('tookpart', state.players)
  byId('later').hidden = state.rehearsal
  byId('podium').replaceChildren(...(state.podium ?? []).map(place => {
    const row = document.createElement('li')
    row.className = place.rank === 1 ? 'first' : ''
    row.append(createUntranslated('span', place.rank, 'rank'), createUntranslated('span', place.names.join(', '), 'name'),
      createUntranslated('span', text('percent', place.percent), 'points'))
    return row
  }))
}

const showPlayers = () => {
  byId('people').replaceChildren(...state.seats.filter(seat => !seat.kicked).map(seat => {
    const chip = createUntranslated('li', seat.name, seat.answered && state.phase !== 'LOBBY' ? 'chip lit' : 'chip')
    if (seat.colour !== undefined) chip.prepend(createUntranslated('span', '', `swatch n${seat.colour + 1}`), ' ')
    if (seat.answered) chip.append(createText('sr', ` ${root.dataset.has}`))
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
      if (!seat.kicked) writeMessage(text('kicked', seat.name))
    })
    row.append(createUntranslated('span', seat.name), button)
    return row
  }))
}

const showControls = () => {
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
const runDown = () => {
  const left = state?.closes ? Math.ceil((state.closes - Date.now() - ahead) / 1000) : 0
  byId('left').textContent = left > 0 ? text('time', left) : ''
  if (state?.closes && left <= 0 && closed !== state.step) {
    closed = state.step
    advance()
  }
}

if (root?.dataset.code) {
  byId('advance').addEventListener('click', advance)
  byId('full').addEventListener('click', toggleFullScreen)
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
  setInterval(runDown, 250)
  watch()
}
