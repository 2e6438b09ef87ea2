/**
 * Parts of the competition's pages: messages, forms, questions and their choices.
 * Used by play-competition.js, play-together.js, game-wall.js, claim-prize.js and choice-badges.js.
 */

const page = document.body

/** Finds an element, also when end-with-token.js has put the page away while an answer is still sent. */
export const byId = id => page.querySelector(`#${id}`)

export const writeMessage = text => {
  byId('told').hidden = !text
  byId('told').textContent = text ?? ''
}

/** A message on a small screen: not under the bar at the foot of the page. */
export const showMessage = text => {
  writeMessage(text)
  if (text) byId('told').scrollIntoView({ block: 'center' })
}

/** Fills the places {0}, {1} … of the texts that the page carries. */
export const createTexts = texts => (name, ...values) =>
  values.reduce((text, value, at) => text.replace(`{${at}}`, value), texts[name])

export const listen = (id, event, act) => byId(id)?.addEventListener(event, happened => {
  if (event === 'submit') happened.preventDefault()
  act(happened)
})

/** Lets buttons be pressed that the page left disabled, for nobody would have listened. */
export const enableButtons = () => {
  for (const button of document.querySelectorAll('button:disabled')) button.disabled = false
}

/** Acts once until the server answered, however often it is clicked. */
export const ignoreWhileBusy = act => {
  let busy = false
  return async happened => {
    if (busy) return
    busy = true
    try {
      await act(happened)
    } finally {
      busy = false
    }
  }
}

/** For what is not translated, such as a letter or a name. */
export const createUntranslated = (tag, text, className = '') => {
  const element = document.createElement(tag)
  element.translate = false
  element.className = className
  element.textContent = text
  return element
}

/** The texts of a question are HTML that the server made safe. */
const fillContent = (element, picture, html) => {
  const text = document.createElement('span')
  text.innerHTML = html
  element.replaceChildren(text)
  if (picture) {
    const image = document.createElement('img')
    image.className = 'shot'
    image.src = `/api/quiz/pictures/${picture.digest}`
    image.alt = picture.description
    text.before(image)
  }
  return element
}

export const showStem = item => fillContent(byId('q'), item.picture, item.stem)

/** Tells why the right answer is right, by HTML that the server made safe; hides it when there is nothing to tell. */
export const showWhy = html => {
  byId('why').hidden = !html
  byId('why').innerHTML = html ?? ''
}

export const createChoiceContent = (tag, choice) => fillContent(document.createElement(tag), choice.picture, choice.html)

/** A radio button or a checkbox with its label around it. */
export const createOption = (type, name, value, ...content) => {
  const label = document.createElement('label')
  label.className = 'choice'
  const input = Object.assign(document.createElement('input'), { type, name, value })
  label.append(input, ' ', ...content)
  return label
}

export const createChoiceOption = (item, choice, ...content) =>
  createOption(item.multiple ? 'checkbox' : 'radio', 'c', choice.place, ...content)

/** The places of the choices that are ticked. */
export const readChosen = () => [...byId('choices').querySelectorAll(':checked')].map(input => Number(input.value))
