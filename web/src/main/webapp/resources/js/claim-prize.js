// Whether a child won, and the claim of its prize. A claim that is sent again is told the same number.

const root = document.getElementById('claim')
const byId = id => document.getElementById(id)

const tell = text => {
  byId('told').hidden = !text
  byId('told').textContent = text ?? ''
  if (text) byId('told').scrollIntoView({ block: 'center' })
}

const show = state => {
  byId('rehearsal').hidden = !state.rehearsal
  if (state.number) byId('number').textContent = state.number
  for (const part of root.querySelectorAll('section')) part.hidden = part.id !== `part-${state.outcome}`
  root.querySelector(`#part-${state.outcome} h2`).focus()
}

const post = async (path, body) => {
  tell()
  try {
    const response = await fetch(`/api/competition/claims${path}`, {
      method: 'POST',
      headers: { 'X-Requested-With': 'claim', 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    })
    if (response.ok) return show(await response.json())
    const problem = response.status === 404 ? {} : await response.json()
    tell(response.status === 404 ? root.dataset.unknown : problem.title ?? root.dataset.failed)
  } catch {
    tell(root.dataset.failed)
  }
}

// A form acts once until the server answered, however often it is clicked.
const submit = (id, act) => {
  let busy = false
  byId(id).addEventListener('submit', async happened => {
    happened.preventDefault()
    if (busy) return
    busy = true
    await act()
    busy = false
  })
}

submit('look', () => post('/look', { code: byId('code').value }))
submit('agree', () => post('', {
  code: byId('code').value,
  by: byId('agree').elements.by.value,
  agreed: byId('agreed').checked,
  version: Number(root.dataset.version)
}))
byId('print').addEventListener('click', () => print())
