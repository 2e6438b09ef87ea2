/**
 * Template staff.xhtml: a second click on the button of a form that was just sent does nothing. The server would notice it,
 * too; but then its answer to the second click is what people see.
 */

const forms = document.querySelectorAll('form[method=post]')
for (const form of forms) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
  })
}
addEventListener('pageshow', () => forms.forEach(form => delete form.dataset.sent))
