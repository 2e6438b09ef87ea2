/**
 * Page competition/entry/play.xhtml: the competition on a child's device. An answer counts when the server confirmed it; until
 * then it is sent again, which does no harm. A child without a class goes on in this tab after a reload, and anywhere by
 * the code; nothing is left for the next child at the same computer. A signed-in pupil enters again by one click.
 */

import { createClient, measureClock, postOnce, proveWork } from './competition-api.js.xhtml'
import {
  byId, createChoiceContent, createChoiceOption, createOption, createUntranslated, enableButtons,
  ignoreWhileBusy, listen, readChosen, showMessage, showStem
} from './competition-page.js.xhtml'
import { createMemory, pause } from './until-sent.js.xhtml'

const root = byId('competition')
const memory = createMemory(`sigurno-competition-${root?.dataset.edition}`)
const { get, post, readProblem } = createClient(root?.dataset, showMessage)
let ticket
let sheet
let open = []
let proof

const show = name => {
  for (const each of ['door', 'code', 'question', 'done']) byId(`part-${each}`).hidden = each !== name
  // Who is in need not be asked to come in.
  byId('one-click')?.toggleAttribute('hidden', name !== 'door')
}

const isPupil = () => Boolean(byId('enter-pupil'))

const enter = async (path, body) => {
  const response = await post(`/editions/${root.dataset.edition}/entries${path}`, body)
  if (!response.ok) return showMessage(await readProblem(response))
  showMessage()
  ticket = await response.json()
  if (!isPupil()) memory.keep(ticket)
  byId('own-code').textContent = ticket.code
  byId('own-number').textContent = ticket.number
  byId('in-draw').hidden = !ticket.number
  byId('not-in-draw').hidden = Boolean(ticket.number)
  show('code')
  drawCode()
}

const prepareProof = () => proveWork(root.dataset.edition, Number(root.dataset.bits))

// The same proof is sent until there is an entry, so that a click more does not make another one.
const enterAlone = async (school, grade) => {
  await enter('', { school, grade, proof: await proof })
  if (ticket) proof = prepareProof()
}

// For a telephone's camera, and for the paper; without it the code in letters does as well.
const drawCode = async () => {
  try {
    const response = await postOnce(`/editions/${root.dataset.edition}/entries/picture`, { code: ticket.code })
    if (!response.ok) return
    const { size, path } = await response.json()
    const qr = byId('own-qr')
    qr.setAttribute('viewBox', `0 0 ${size} ${size}`)
    qr.querySelector('path').setAttribute('d', path)
    qr.removeAttribute('hidden')
  } catch {
    // Nothing is lost.
  }
}

// Neighbours see the questions in another order; the same child sees them in the same one on every device.
const shuffle = items => {
  const mix = item => [...`${ticket.code}${item}`]
    .reduce((sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 16777619), 2166136261)
  return [...items].sort((a, b) => mix(a.item) - mix(b.item))
}

const begin = async () => {
  const paper = await get('/sheet', ticket.token)
  const answers = paper.ok && await get('/answers', ticket.token)
  if (!paper.ok || !answers.ok) {
    memory.forget()
    show('door')
    return showMessage(await readProblem(paper.ok ? answers : paper))
  }
  showMessage()
  sheet = (await paper.json()).items
  const done = new Set((await answers.json()).answers.map(answer => answer.item))
  open = shuffle(sheet).filter(item => !done.has(item.item))
  showNext()
}

const showNext = () => {
  if (open.length === 0) {
    show('done')
    byId('done-head').focus()
    return
  }
  const item = open[0]
  byId('number').textContent = root.dataset.question
    .replace('{item}', sheet.length - open.length + 1).replace('{items}', sheet.length)
  showStem(item)
  byId('several').hidden = !item.multiple
  byId('choices').replaceChildren(...item.choices.map(choice =>
    createChoiceOption(item, choice, createChoiceContent('span', choice))))
  show('question')
  byId('number').focus()
}

const sendAnswer = async () => {
  const chosen = readChosen()
  if (chosen.length === 0) return showMessage(root.dataset.choose)
  showMessage()
  byId('confirm').disabled = true
  try {
    const response = await post('/answers', { item: open[0].item, chosen }, ticket.token)
    showMessage(response.ok ? undefined : await readProblem(response))
    // Answered before, perhaps on another device: it is confirmed too, and the child goes on.
    if (response.ok || response.status === 409) {
      open.shift()
      showNext()
    } else if (response.status === 401) {
      memory.forget()
      show('door')
    }
  } finally {
    byId('confirm').disabled = false
  }
}

const showGrades = last => {
  const before = byId('grade').value
  byId('grade').replaceChildren(...Array.from({ length: last }, (_, at) =>
    new Option(root.dataset.grade.replace('{grade}', at + 1), at + 1)))
  if (before <= last) byId('grade').value = before
}

let asked = 0
const findSchools = async typed => {
  const question = ++asked
  await pause(0.25)
  if (question !== asked || typed.trim().length < 2) return
  const response = await get(`/schools?q=${encodeURIComponent(typed)}`)
  if (question !== asked || !response.ok) return
  const found = await response.json()
  byId('schools').replaceChildren(...found.map(school => {
    const name = school.place && !school.name.includes(school.place) ? `${school.name}, ${school.place}` : school.name
    const option = createOption('radio', 'school', school.id, createUntranslated('span', name))
    option.addEventListener('change', () => showGrades(school.lastGrade))
    return option
  }))
  if (found.length === 0) byId('schools').textContent = root.dataset.nobody
}

const startCountdown = async () => {
  const ahead = await measureClock(get)
  const run = () => {
    const minutes = Math.ceil((Number(root.dataset.closes) - Date.now() - ahead) / 60000)
    // Who has a whole lesson needs no clock.
    byId('left').textContent = minutes > 0 && minutes <= 60 ? root.dataset.left.replace('{left}', minutes) : ''
  }
  run()
  setInterval(run, 10000)
}

if (root) {
  listen('enter-pupil', 'submit', ignoreWhileBusy(() => enter('/pupil')))
  listen('enter', 'submit', ignoreWhileBusy(() => {
    const school = byId('schools').querySelector(':checked')?.value
    return school ? enterAlone(school, Number(byId('grade').value)) : showMessage(root.dataset.choose)
  }))
  listen('again', 'submit', ignoreWhileBusy(() => enter('/again', { code: byId('code').value })))
  listen('school', 'input', happened => findSchools(happened.target.value))
  listen('start', 'click', ignoreWhileBusy(begin))
  listen('print', 'click', () => print())
  listen('other', 'click', () => {
    memory.forget()
    location.reload()
  })
  listen('answer', 'submit', ignoreWhileBusy(sendAnswer))
  enableButtons()
  if (byId('grade')) {
    showGrades(9)
    proof = prepareProof()
  }
  ticket = isPupil() ? null : memory.recall()
  const scanned = decodeURIComponent(location.hash.slice(1))
  if (scanned && !isPupil()) {
    // Not left in the address for the next child at the same computer.
    history.replaceState(null, '', location.pathname + location.search)
    byId('code').value = scanned
    enter('/again', { code: scanned })
  } else if (ticket && root.dataset.open === 'true') {
    byId('own-code').textContent = ticket.code
    begin()
  }
  if (root.dataset.open === 'true') startCountdown()
}
