// The competition on a child's device. An answer counts when the server confirmed it; until then it is sent again, which
// does no harm. A child without a class goes on in this tab after a reload, and anywhere by the code; nothing is left for
// the next child at the same computer. A signed-in pupil enters again by one click.

import { api, headers, html, line, once, pause, picture } from './competition-api.js.xhtml'

const root = document.getElementById('competition')
const part = name => document.getElementById(`part-${name}`)
const byId = id => document.getElementById(id)
const key = root && `sigurno-competition-${root.dataset.edition}`
let ticket
let sheet
let open = []

const show = name => {
  for (const each of ['door', 'code', 'question', 'done']) part(each).hidden = each !== name
  // Who is in need not be asked to come in.
  byId('one-click')?.toggleAttribute('hidden', name !== 'door')
}

const tell = text => {
  byId('told').hidden = !text
  byId('told').textContent = text ?? ''
  // Not under the bar at the foot of the page.
  if (text) byId('told').scrollIntoView({ block: 'center' })
}

const { send, problem } = line(root?.dataset, tell)

const bearer = () => ({ Authorization: `Bearer ${ticket.token}` })

const enter = async (path, body) => {
  const response = await send(`${api}/editions/${root.dataset.edition}/entries${path}`, {
    method: 'POST', body: body && JSON.stringify(body)
  })
  if (!response.ok) return tell(await problem(response))
  tell()
  ticket = await response.json()
  keep()
  byId('own-code').textContent = ticket.code
  byId('own-number').textContent = ticket.number
  show('code')
  drawCode()
}

// For a telephone's camera, and for the paper; without it the code in letters does as well.
const drawCode = async () => {
  try {
    const response = await fetch(`${api}/editions/${root.dataset.edition}/entries/picture`, {
      method: 'POST', headers, body: JSON.stringify({ code: ticket.code })
    })
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

const signedIn = () => Boolean(byId('enter-pupil'))

const keep = () => {
  if (signedIn()) return
  try {
    sessionStorage.setItem(key, JSON.stringify(ticket))
  } catch {
    // Without storage the code on paper has to do.
  }
}

const forget = () => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

const kept = () => {
  if (signedIn()) return null
  try {
    return JSON.parse(sessionStorage.getItem(key))
  } catch {
    return null
  }
}

// Neighbours see the questions in another order; the same child sees them in the same one on every device.
const own = items => {
  const mix = item => [...`${ticket.code}${item}`].reduce((sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 16777619), 2166136261)
  return [...items].sort((a, b) => mix(a.item) - mix(b.item))
}

const begin = async () => {
  const paper = await send(`${api}/sheet`, { headers: bearer() })
  const answers = paper.ok && await send(`${api}/answers`, { headers: bearer() })
  if (!paper.ok || !answers.ok) {
    forget()
    show('door')
    return tell(await problem(paper.ok ? answers : paper))
  }
  tell()
  sheet = (await paper.json()).items
  const done = new Set((await answers.json()).answers.map(answer => answer.item))
  open = own(sheet).filter(item => !done.has(item.item))
  next()
}

const next = () => {
  if (open.length === 0) {
    show('done')
    byId('done-head').focus()
    return
  }
  const item = open[0]
  byId('number').textContent = root.dataset.question
    .replace('{item}', sheet.length - open.length + 1).replace('{items}', sheet.length)
  byId('q').replaceChildren(picture(item.picture), html(item.stem))
  byId('several').hidden = !item.multiple
  byId('choices').replaceChildren(...item.choices.map(choice => {
    const label = document.createElement('label')
    label.className = 'choice'
    const input = document.createElement('input')
    input.type = item.multiple ? 'checkbox' : 'radio'
    input.name = 'c'
    input.value = choice.place
    const text = document.createElement('span')
    text.append(picture(choice.picture), html(choice.html))
    label.append(input, ' ', text)
    return label
  }))
  show('question')
  byId('number').focus()
}

const answer = async () => {
  const chosen = [...byId('choices').querySelectorAll(':checked')].map(input => Number(input.value))
  if (chosen.length === 0) return tell(root.dataset.choose)
  tell()
  byId('confirm').disabled = true
  try {
    const response = await send(`${api}/answers`, {
      method: 'POST', headers: bearer(), body: JSON.stringify({ item: open[0].item, chosen })
    })
    tell(response.ok ? undefined : await problem(response))
    // Answered before, perhaps on another device: it is confirmed too, and the child goes on.
    if (response.ok || response.status === 409) {
      open.shift()
      next()
    } else if (response.status === 401) {
      forget()
      show('door')
    }
  } finally {
    byId('confirm').disabled = false
  }
}

const grades = last => {
  const before = byId('grade').value
  byId('grade').replaceChildren(...Array.from({ length: last }, (_, at) =>
    new Option(root.dataset.grade.replace('{grade}', at + 1), at + 1)))
  if (before <= last) byId('grade').value = before
}

let asked = 0
const find = async typed => {
  const question = ++asked
  await pause(0.25)
  if (question !== asked || typed.trim().length < 2) return
  const response = await send(`${api}/schools?q=${encodeURIComponent(typed)}`)
  if (question !== asked || !response.ok) return
  const found = await response.json()
  byId('schools').replaceChildren(...found.map(school => {
    const label = document.createElement('label')
    label.className = 'choice'
    const input = document.createElement('input')
    input.type = 'radio'
    input.name = 'school'
    input.value = school.id
    input.addEventListener('change', () => grades(school.lastGrade))
    const name = document.createElement('span')
    name.translate = false
    name.textContent = school.place && !school.name.includes(school.place) ? `${school.name}, ${school.place}` : school.name
    label.append(input, ' ', name)
    return label
  }))
  if (found.length === 0) byId('schools').textContent = root.dataset.nobody
}

const clock = async () => {
  const began = Date.now()
  const response = await send(`${api}/time`)
  const ahead = await response.json() - (began + Date.now()) / 2
  const run = () => {
    const minutes = Math.ceil((Number(root.dataset.closes) - Date.now() - ahead) / 60000)
    // Who has a whole lesson needs no clock.
    byId('left').textContent = minutes > 0 && minutes <= 60 ? root.dataset.left.replace('{left}', minutes) : ''
  }
  run()
  setInterval(run, 10000)
}

const on = (id, event, act) => byId(id)?.addEventListener(event, happened => {
  if (event === 'submit') happened.preventDefault()
  act(happened)
})

if (root) {
  on('enter-pupil', 'submit', once(() => enter('/pupil')))
  on('enter', 'submit', once(() => {
    const school = byId('schools').querySelector(':checked')?.value
    return school ? enter('', { school, grade: Number(byId('grade').value) }) : tell(root.dataset.choose)
  }))
  on('again', 'submit', once(() => enter('/again', { code: byId('code').value })))
  on('school', 'input', happened => find(happened.target.value))
  on('start', 'click', once(begin))
  on('print', 'click', () => print())
  on('other', 'click', () => {
    forget()
    location.reload()
  })
  on('answer', 'submit', once(answer))
  if (byId('grade')) grades(9)
  ticket = kept()
  const scanned = decodeURIComponent(location.hash.slice(1))
  if (scanned && !signedIn()) {
    // Not left in the address for the next child at the same computer.
    history.replaceState(null, '', location.pathname + location.search)
    byId('code').value = scanned
    enter('/again', { code: scanned })
  } else if (ticket && root.dataset.open === 'true') {
    byId('own-code').textContent = ticket.code
    begin()
  }
  if (root.dataset.open === 'true') clock()
}
