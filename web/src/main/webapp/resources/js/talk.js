/**
 * Pages helpline/chat/talk.xhtml and taken-chat.xhtml: what is new appears by itself, and a line is sent without loading the
 * page, so that nothing that is being typed is lost. Without a script two buttons do the same.
 */

import { fetchInTime } from './until-sent.js.xhtml'

const PAUSE_MILLIS = 3000
const live = document.getElementById('live')
const more = document.querySelector('form[data-more]')
const say = () => document.querySelector('form[data-say]')

const body = (form, button) => {
  const fields = new URLSearchParams(new FormData(form))
  if (button) fields.append(button.name, button.value)
  return fields
}
const post = (form, address, button) => fetchInTime(address, { method: 'POST', body: body(form, button) })
const parsed = async response => new DOMParser().parseFromString(await response.text(), 'text/html')

/** Shows what another answer of the server has: lines are added and not replaced, for who listens to the page. */
const show = page => {
  const now = page.getElementById('live')
  if (!now) {
    document.getElementById('content').replaceChildren(...page.getElementById('content').childNodes)
    return false
  }
  live.dataset.live = now.dataset.live
  const place = document.getElementById('place')
  const told = page.getElementById('place').textContent
  if (place.textContent !== told) place.textContent = told
  const lines = document.getElementById('lines')
  const said = [...page.getElementById('lines').children]
  if (said.length < lines.children.length) lines.replaceChildren(...said)
  else lines.append(...said.slice(lines.children.length))
  const others = document.getElementById('others')
  if (others) others.replaceWith(page.getElementById('others'))
  if (!page.querySelector('form[data-say]')) say()?.remove()
  return true
}

/** Returns whether the conversation goes on. */
const look = async () => {
  if (!more) {
    const page = await fetchInTime(location.href)
    // Nothing was said for too long, and it is over; or whoever reads it has to show again who it is.
    if (page.status === 404 || page.redirected) location.reload()
    if (page.redirected) return false
    return page.ok ? show(await parsed(page)) : page.status >= 500
  }
  const state = await post(more, more.dataset.more)
  if (!state.ok || await state.text() === live.dataset.live) return true
  return show(await parsed(await post(more, more.action, more.querySelector('[type=submit]'))))
}

const follow = () => setTimeout(async () => {
  // A connection that is lost for a while leaves the conversation as it was.
  if (live.isConnected && await look().catch(() => true)) follow()
}, PAUSE_MILLIS)

const tell = text => {
  const form = say()
  const told = form.querySelector('.note') ?? form.appendChild(document.createElement('p'))
  told.className = 'note warn'
  told.setAttribute('role', 'alert')
  told.textContent = text
}

const send = async (form, button) => {
  const response = await post(form, form.action, button)
  if (!response.ok) throw new Error(response.status)
  const page = await parsed(response)
  const next = page.querySelector('form[data-say]')
  if (!show(page) || !next) return
  form.replaceWith(next)
  document.getElementById('say:words').focus()
}

let sending = false
document.addEventListener('submit', async event => {
  const form = event.target
  if (form !== say()) return
  event.preventDefault()
  if (sending) return
  sending = true
  try {
    await send(form, event.submitter)
  } catch {
    // The same line is sent again by the next press: the server takes it once.
    tell(form.dataset.say)
  }
  delete form.dataset.sent
  sending = false
})

if (more) more.hidden = true
follow()
