// A second click on the button of a form that was just sent does nothing. The server would notice it, too; but then its
// answer to the second click is what people see.
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
  })
}
addEventListener('pageshow', () => document.querySelectorAll('form[data-once]').forEach(form => delete form.dataset.sent))
