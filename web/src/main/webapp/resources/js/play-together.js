/**
 * Page competition/game/play-together.xhtml: a child's device in a game of the class. It asks where the game is and shows that;
 * answers go the same way as alone. In this tab it goes on after a reload; anywhere else a signed-in pupil comes in by one
 * click, others by their code.
 */

import { createBadge, letters } from './choice-badges.js.xhtml'
import { createClient, getOnce, measureClock } from './competition-api.js.xhtml'
import {
  byId, createChoiceContent, createChoiceOption, createOption, createTexts, createUntranslated, enableButtons,
  ignoreWhileBusy, listen, readChosen, showMessage, showStem, showWhy
} from './competition-page.js.xhtml'
import { createMemory, pause } from './until-sent.js.xhtml'

const MAX_MISSES = 6
const OUT_SECONDS = 5

const root = byId('together')
const code = root?.dataset.code
const memory = createMemory(`sigurno-game-${code}`)
const text = createTexts(root?.dataset)
const { get, post, readProblem } = createClient(root?.dataset, showMessage)
let seat
let sheet
let language
let state
let drawn
let sending = false
let ahead

const isPupil = () => Boolean(byId('enter-pupil'))

const show = name => {
  for (const each of ['door', 'wait', 'question', 'end', 'out']) byId(`part-${each}`).hidden = each !== name
}

const join = async (path, body) => {
  const response = await post(`/doors/${code}${path}`, body)
  if (!response.ok) {
    showMessage(await readProblem(response))
    return false
  }
  showMessage()
  seat = await response.json()
  // Of a signed-in pupil only that it plays is kept: the token comes again by the sign-in.
  memory.keep(isPupil() ? { pupil: true } : seat)
  play()
  return true
}

const showNames = async () => {
  const response = await get(`/doors/${code}`)
  if (!response.ok) return showMessage(response.status === 404 ? root.dataset.over : await readProblem(response))
  const door = await response.json()
  byId('names').replaceChildren(...door.names.map(name => createOption('radio', 'name', name.number,
    createUntranslated('span', '', `swatch n${name.colour + 1}`), createUntranslated('span', name.text))))
}

const play = async () => {
  byId('own-name').textContent = seat.name
  byId('entry-code').textContent = seat.ticket.code
  const paper = await get('/sheet', seat.ticket.token)
  if (!paper.ok) return leave(await readProblem(paper))
  const content = await paper.json()
  sheet = content.items
  language = content.language
  watch()
}

const leave = told => {
  memory.forget()
  show('door')
  showMessage(told)
}

const showConnection = broken => {
  if (broken) showMessage(root.dataset.retry)
  else if (!sending && byId('told').textContent === root.dataset.retry) showMessage()
}

// Asks as often as the server says, until the game is over.
const watch = async () => {
  let since = ''
  for (let misses = 0; misses < MAX_MISSES && root.isConnected;) {
    let seconds = 1
    try {
      const response = await getOnce(`/games/${code}?since=${since}`, seat.ticket.token)
      showConnection(false)
      seconds = Number(response.headers.get('Sigurno-Pause')) / 1000 || seconds
      if (response.status === 401) return leave(await readProblem(response))
      misses = response.status === 404 ? misses + 1 : 0
      if (response.status === 200) {
        since = response.headers.get('Sigurno-State')
        state = await response.json()
        draw()
      }
    } catch {
      showConnection(true)
    }
    await pause((state?.kicked ? OUT_SECONDS : seconds) + Math.random() / 5)
  }
  if (state?.phase !== 'ENDED') leave(root.dataset.over)
}

const draw = () => {
  if (state.kicked) return show('out')
  if (state.phase === 'LOBBY') return show('wait')
  if (state.phase === 'ENDED') return showEnd()
  const view = `${state.item} ${state.phase} ${state.chosen ?? ''}`
  show('question')
  // What a child is choosing stays when others answer.
  if (view === drawn) return
  drawn = view
  showQuestion()
}

const isAsked = () => state.phase === 'QUESTION' && !state.chosen

const showQuestion = async () => {
  const item = sheet[state.item - 1]
  byId('number').textContent = text('question', state.item, state.items)
  showStem(item)
  byId('several').hidden = !item.multiple || !isAsked()
  byId('confirm').hidden = !isAsked()
  byId('choices').replaceChildren(...item.choices.map(choice => createChoice(item, choice)))
  showVerdict()
  byId('number').focus()
  if (state.closes) ahead ??= await measureClock(get)
}

const createChoice = (item, choice) => {
  const content = [createBadge(choice.place), ' ', createChoiceContent('span', choice)]
  if (isAsked()) return createChoiceOption(item, choice, ...content)
  const shown = document.createElement('div')
  shown.className = 'choice done'
  shown.classList.toggle('chosen', Boolean(state.chosen?.includes(choice.place)))
  shown.classList.toggle('right', Boolean(state.right?.includes(choice.place)))
  shown.append(...content)
  return shown
}

const showVerdict = () => {
  const said = state.chosen
  const results = state.phase === 'RESULTS'
  byId('said').hidden = isAsked()
  byId('said-what').textContent = said ? text('answer', letters(said)) : results ? text('missed') : ''
  byId('said-more').textContent = !results ? root.dataset.saved
    : state.right ? text(said && String(said) === String(state.right) ? 'right' : 'learnt', letters(state.right))
      : root.dataset.later
  showWhy(state.why?.[language])
}

const showEnd = () => {
  show('end')
  byId('given').textContent = text('given', state.given, state.items)
  byId('known').hidden = state.known === undefined
  byId('known').textContent = text('known', state.known, state.items)
}

const showTimeLeft = () => {
  const left = state?.closes && ahead !== undefined ? Math.ceil((state.closes - Date.now() - ahead) / 1000) : 0
  byId('left').textContent = left > 0 ? text('left', left) : ''
}

const sendAnswer = async () => {
  const chosen = readChosen()
  if (chosen.length === 0) return showMessage(root.dataset.choose)
  const item = state.item
  showMessage()
  byId('confirm').disabled = true
  sending = true
  try {
    const response = await post('/answers', { item, chosen }, seat.ticket.token)
    showMessage(response.ok ? undefined : await readProblem(response))
    if (response.ok && state.item === item) {
      state.chosen = chosen
      draw()
    }
  } finally {
    sending = false
    byId('confirm').disabled = false
  }
}

if (root) {
  listen('enter-pupil', 'submit', ignoreWhileBusy(() => join('/pupil')))
  listen('enter', 'submit', ignoreWhileBusy(async () => {
    const name = byId('names').querySelector(':checked')?.value
    if (!name) return showMessage(root.dataset.pick)
    // Whose name was just taken chooses among others.
    if (!await join('', { name: Number(name) })) showNames()
  }))
  listen('others', 'click', ignoreWhileBusy(showNames))
  listen('again', 'submit', ignoreWhileBusy(() => join('/again', { entry: byId('entry').value })))
  listen('answer', 'submit', ignoreWhileBusy(sendAnswer))
  enableButtons()
  setInterval(showTimeLeft, 1000)
  const before = memory.recall()
  if (isPupil() && before?.pupil) join('/pupil')
  else if (!isPupil() && before?.ticket) {
    seat = before
    play()
  } else if (!isPupil()) showNames()
}
