/**
 * Tag file.xhtml: says at its field when a file is too big or of another type, and sends a form with a file itself, to show
 * how far it is. The answer then takes the place of the page's content, or says which page comes next.
 */

const beside = (input, what) => input.parentElement.querySelector(`[data-file-${what}]`)

const say = (input, problem) => {
  const place = beside(input, 'problem')
  place.textContent = problem
  place.hidden = !problem
  input.setAttribute('aria-invalid', Boolean(problem))
}

/** Whether a field takes a file, by its ending or its type; of one without an ending the server says. */
const takes = (input, file) => {
  const name = file.name.toLowerCase()
  return !name.includes('.') || input.accept.split(',').some(one => (one.startsWith('.') ? name.endsWith(one) : file.type === one))
}

const wrong = (input, file) => {
  if (file.size > input.dataset.max) return input.dataset.tooBig
  return takes(input, file) ? '' : input.dataset.wrongType
}

document.addEventListener('change', event => {
  const input = event.target
  if (!input.dataset.max) return
  const problem = input.files.length ? wrong(input, input.files[0]) : ''
  say(input, problem && `${input.files[0].name}: ${problem}`)
  if (problem) input.value = ''
})

/** Shows the content of an answer, as if its page had been loaded. */
const show = answer => {
  const content = document.adoptNode(answer.querySelector('main'))
  document.title = answer.title
  document.querySelector('main').replaceWith(content)
  scrollTo(0, 0)
  const cursor = content.querySelector('[autofocus]') ?? content
  cursor.focus()
}

const send = (form, button, input) => {
  const progress = beside(input, 'progress')
  const [bar, words] = progress.children
  const request = new XMLHttpRequest()
  const fail = reason => {
    progress.hidden = true
    say(input, reason)
    delete form.dataset.sent
  }
  request.upload.addEventListener('progress', event => {
    bar.value = event.loaded / event.total
    words.textContent = `${Math.floor(100 * bar.value)} %`
  })
  request.upload.addEventListener('load', () => {
    bar.removeAttribute('value')
    words.textContent = progress.dataset.fileProgress
  })
  request.addEventListener('load', () => {
    const next = request.getResponseHeader('Location')
    if (next) location.assign(next)
    else if (request.status === 200) show(request.response)
    else fail(request.response?.querySelector('h1')?.textContent ?? input.dataset.failed)
  })
  request.addEventListener('error', () => fail(input.dataset.failed))
  request.open('POST', form.action)
  request.setRequestHeader('X-Requested-With', 'upload')
  request.responseType = 'document'
  const body = new FormData(form)
  if (button?.name) body.append(button.name, button.value)
  say(input, '')
  progress.hidden = false
  bar.value = 0
  request.send(body)
}

document.addEventListener('submit', event => {
  const input = [...event.target.querySelectorAll('[data-max]')].find(each => each.files.length)
  // A component has scripts in its page that only a page that is loaded runs.
  if (!input || event.defaultPrevented || window.PrimeFaces) return
  event.preventDefault()
  if (beside(input, 'progress').hidden) send(event.target, event.submitter, input)
})
