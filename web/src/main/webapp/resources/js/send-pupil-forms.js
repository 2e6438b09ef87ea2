/**
 * Pages curriculum/journey/lesson.xhtml, quiz.xhtml and done.xhtml, and quiz/attempt/attempt.xhtml: a step is sent again until the
 * server has it, and only then is the page left. What is filled in outlives a reload of the tab. Without this the forms are
 * plain ones.
 */

import { createMemory, fetchWhileShown, retry } from './until-sent.js.xhtml'

const memory = createMemory('sigurno-unsent')
const forms = [...document.querySelectorAll('form[data-unsent]')]
const buttonsOf = form => document.querySelectorAll(`button[form="${form.id}"]`)

const setBusy = (form, busy) => {
  form.setAttribute('aria-busy', busy)
  for (const button of buttonsOf(form)) button.setAttribute('aria-disabled', busy)
}

const unsent = document.getElementById('unsent')
const tell = text => {
  unsent.textContent = text
}

const send = async (form, body) => {
  setBusy(form, true)
  if (body) memory.keep({ action: form.action, body })
  const response = await retry(() => fetchWhileShown(form.action, {
    method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(body)
  }), () => tell(form.dataset.unsent))
  if (response.ok) {
    memory.forget()
    location.assign((await response.json()).page)
  } else {
    const problem = await response.json().catch(() => ({}))
    tell(problem.title ?? form.dataset.unsent)
    setBusy(form, false)
  }
}

const kept = memory.recall()
memory.forget()
for (const form of forms) {
  form.addEventListener('submit', event => {
    event.preventDefault()
    if (form.getAttribute('aria-busy') !== 'true') send(form, String(new URLSearchParams(new FormData(form))))
  })
  if (kept?.action === form.action) send(form, kept.body)
}
addEventListener('pageshow', event => {
  if (event.persisted) forms.forEach(form => setBusy(form, false))
})
