/** List WEB-INF/training/attendance/seats.xhtml: "All present" only chooses; nothing is saved before the reader has seen it and says so. */

for (const button of document.querySelectorAll('[data-all-present]')) {
  button.hidden = false
  button.addEventListener('click', () => {
    for (const radio of button.form.querySelectorAll('input[type=radio][value=true]')) radio.checked = true
  })
}
