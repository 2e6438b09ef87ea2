/**
 * Page class-report.xhtml: takes a long file itself, to show how far it is, and keeps none that broke off. How many rows it has
 * the page knows; in a workbook they cannot be counted. Without script the browser takes the file.
 */

const NEW_LINE = 10
const MEGABYTE = 1e6

const panel = document.querySelector('[data-follow]')
const status = panel.querySelector('[role=status]')
const bar = status.querySelector('progress')
const words = status.querySelector('span')

const nameOf = answer => /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition'))[1]

const save = (parts, answer) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(parts, { type: answer.headers.get('Content-Type') }))
  link.download = nameOf(answer)
  link.click()
  URL.revokeObjectURL(link.href)
}

const receive = async answer => {
  const counted = answer.headers.get('Content-Type').startsWith('text/csv')
  const reader = answer.body.getReader()
  const parts = []
  let bytes = 0
  let rows = 0
  if (counted) bar.value = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    bytes += part.value.length
    if (counted) {
      rows += part.value.filter(byte => byte === NEW_LINE).length
      bar.value = Math.min(1, rows / panel.dataset.follow)
    }
    words.textContent = `${(bytes / MEGABYTE).toFixed(1)} MB`
  }
  return parts
}

const take = async href => {
  bar.hidden = false
  bar.removeAttribute('value')
  words.textContent = ''
  status.hidden = false
  try {
    const answer = await fetch(href)
    if (!answer.ok) throw new Error(answer.status)
    save(await receive(answer), answer)
    words.textContent = status.dataset.done
  } catch {
    words.textContent = status.dataset.failed
  }
  bar.hidden = true
  delete panel.dataset.busy
}

panel.addEventListener('click', event => {
  const link = event.target.closest('a')
  if (!link) return
  event.preventDefault()
  if (panel.dataset.busy) return
  panel.dataset.busy = 'true'
  take(link.href)
})
