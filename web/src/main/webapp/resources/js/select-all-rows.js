/** Page quiz/bank/bank.xhtml: "All on this page" only marks; without a script every row has its own box. */

for (const all of document.querySelectorAll('[data-marks]')) {
  const boxes = [...all.form.querySelectorAll(`input[type=checkbox][name$="${all.dataset.marks}"]`)]
  const show = () => {
    all.checked = boxes.every(box => box.checked)
    all.indeterminate = !all.checked && boxes.some(box => box.checked)
  }
  all.closest('[hidden]').hidden = false
  all.addEventListener('change', () => boxes.forEach(box => { box.checked = all.checked }))
  boxes.forEach(box => box.addEventListener('change', show))
  show()
}
