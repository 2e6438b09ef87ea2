/**
 * Pages editing/lesson.xhtml and editing/translation.xhtml: what is typed is saved as it stands after a pause, and buttons do
 * not lead to another page: the content of the answer takes the place of the present one. One request at a time, each with the
 * newest state of the form. Without this, the form is sent as any other.
 */

const PAUSE = 1200

let queue = Promise.resolve()
let timer = 0
let changed = false

const form = () => document.querySelector('form[data-in-place]')

const unsent = () => {
  const saved = document.getElementById('saved')
  if (saved) saved.textContent = form().dataset.inPlace
}

/** Sends the form as this button does; gives the page that answers, or nothing when it is another one. */
const send = async button => {
  const sent = form()
  const body = new FormData(sent)
  body.append(button.name, button.value)
  changed = false
  // Only where files are taken is a form in parts read.
  const inParts = sent.enctype === 'multipart/form-data'
  const response = await fetch(sent.action, { method: 'POST', body: inParts ? body : new URLSearchParams(body) })
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (!response.ok || !answer.querySelector('form[data-in-place]')) throw new Error(`answered ${response.status}`)
  return answer
}

/** Shows the whole content of an answer; the cursor stays where it was unless the answer says another place. */
const showAll = answer => {
  const at = document.activeElement?.id
  const top = scrollY
  const content = document.adoptNode(answer.querySelector('main'))
  document.title = answer.title
  document.querySelector('main').replaceWith(content)
  scrollTo(0, top)
  const field = '[data-open] :is(textarea, input, select):not([type=hidden])'
  const cursor = content.querySelector('[autofocus]') ?? (at && document.getElementById(at)) ?? content.querySelector(field)
  cursor?.focus?.()
  content.querySelector('[data-open] .field-error:not(:empty)')?.scrollIntoView({ block: 'center' })
}

/** Shows what was saved, and leaves the fields alone in which somebody types. */
const showSaved = answer => {
  if (answer.querySelector('[data-whole]')) {
    showAll(answer)
    return
  }
  for (const place of document.querySelectorAll('[data-live]')) {
    const next = answer.getElementById(place.id)
    if (next) place.replaceWith(document.adoptNode(next))
  }
  for (const state of document.querySelectorAll('input[name="jakarta.faces.ViewState"]')) {
    state.value = answer.querySelector('input[name="jakarta.faces.ViewState"]').value
  }
}

const enqueue = (button, show) => {
  queue = queue.then(() => send(button)).then(show).catch(() => {
    changed = true
    unsent()
    delete form().dataset.sent
  })
}

const save = () => {
  clearTimeout(timer)
  const button = form()?.querySelector('[data-open] [name$=":save"], [data-open] [name="form:save"]')
  if (changed && button) enqueue(button, showSaved)
}

document.addEventListener('input', event => {
  if (!event.target.closest('[data-open]') || event.target.type === 'file') return
  changed = true
  clearTimeout(timer)
  timer = setTimeout(save, PAUSE)
})

document.addEventListener('submit', event => {
  const sent = event.target
  if (!sent.dataset.inPlace || event.defaultPrevented) return
  event.preventDefault()
  clearTimeout(timer)
  enqueue(event.submitter, showAll)
})

addEventListener('beforeunload', event => {
  if (changed) event.preventDefault()
})
