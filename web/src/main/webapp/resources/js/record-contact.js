/**
 * Page helpline/contact/record by keyboard: in a group of choices a digit chooses and goes on to the next field, 0 records a
 * silent call, and Enter saves wherever it does not begin a line. Digits act only where the group has the focus.
 */

const form = document.getElementById('contact')

const stops = () => [...form.querySelectorAll('input:not([type=hidden]), select, textarea')]
  .filter(field => field.checkVisibility() && (field.type !== 'radio' || field === stopOf(field)))

const group = field => [...form.elements].filter(other => other.name === field.name)
const stopOf = field => group(field).find(choice => choice.checked) ?? group(field)[0]

const goOn = field => {
  const all = stops()
  all[all.indexOf(field.type === 'radio' ? stopOf(field) : field) + 1]?.focus()
}

const press = id => document.getElementById(id).click()

form.addEventListener('keydown', event => {
  const field = event.target
  if (event.ctrlKey || event.altKey || event.metaKey) return
  if (event.key === 'Enter' && field.matches('input:not([type=submit]), select')) {
    event.preventDefault()
    press('contact:save')
  } else if (field.type === 'radio' && event.key === '0') {
    event.preventDefault()
    press('silent:recordSilent')
  } else if (field.type === 'radio' && /^[1-9]$/.test(event.key)) {
    const choice = group(field)[event.key - 1]
    if (!choice) return
    event.preventDefault()
    choice.checked = true
    goOn(choice)
  }
})

if (!document.querySelector('[autofocus]')) stops()[0].focus()
