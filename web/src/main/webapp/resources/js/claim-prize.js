/**
 * Page competition/prize/claim.xhtml: whether a child won, and the claim of its prize. A claim that is sent again is told the
 * same number.
 */

import { postOnce } from './competition-api.js.xhtml'
import { byId, ignoreWhileBusy, listen, showMessage } from './competition-page.js.xhtml'

const root = byId('claim')

const show = state => {
  byId('rehearsal').hidden = !state.rehearsal
  for (const each of root.querySelectorAll('[data-prize]')) {
    each.textContent = state.prize
    each.parentElement.hidden = !state.prize
  }
  for (const each of root.querySelectorAll('[data-until]')) each.textContent = state.until
  if (state.number) byId('number').textContent = state.number
  for (const part of root.querySelectorAll('section')) part.hidden = part.id !== `part-${state.outcome}`
  root.querySelector(`#part-${state.outcome} h2`).focus()
}

const send = async (path, body) => {
  showMessage()
  try {
    const response = await postOnce(`/claims${path}`, body)
    if (response.ok) return show(await response.json())
    showMessage(response.status === 404 ? root.dataset.unknown : (await response.json()).title ?? root.dataset.failed)
  } catch {
    showMessage(root.dataset.failed)
  }
}

listen('look', 'submit', ignoreWhileBusy(() => send('/look', { code: byId('code').value })))
listen('agree', 'submit', ignoreWhileBusy(() => send('', {
  code: byId('code').value,
  by: byId('agree').elements.by.value,
  agreed: byId('agreed').checked,
  version: Number(root.dataset.version)
})))
listen('print', 'click', () => print())
