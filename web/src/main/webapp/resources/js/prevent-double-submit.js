/**
 * Template staff.xhtml: a second click on the button of a form that was just sent does nothing. The server would notice it,
 * too; but then its answer to the second click is what people see.
 */

document.addEventListener('submit', event => {
  const form = event.target
  if (form.method !== 'post') return
  if (form.dataset.sent) event.preventDefault()
  form.dataset.sent = 'yes'
})
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent))
