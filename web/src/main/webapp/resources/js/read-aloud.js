/**
 * Reads what a lesson says, by a voice of the device; what is read is lit. There are no buttons for it on a device without a
 * voice for the language. Used by lesson-player.js.
 */

// Those who speak one of the three understand the others; but only a Serbian voice reads Cyrillic.
const VOICES = { bs: ['bs', 'hr', 'sr'], hr: ['hr', 'bs', 'sr'], 'sr-Latn': ['sr', 'bs', 'hr'], 'sr-Cyrl': ['sr'], en: ['en'] }

const speech = window.speechSynthesis

const findVoice = () => {
  const voices = speech?.getVoices() ?? []
  const wanted = VOICES[document.documentElement.lang] ?? []
  return wanted.map(tag => voices.find(voice => voice.lang.toLowerCase().split(/[-_]/)[0] === tag)).find(Boolean)
}

const wordsOf = element => [...element.querySelectorAll('img')].map(picture => picture.alt)
  .concat(element.textContent).join(' ').replace(/\s+/g, ' ').trim()

/** Puts a button into each screen and, for those who do not read yet, one beside each answer. Returns what stops it. */
export const readAloud = lesson => {
  const template = document.getElementById('read-aloud')
  let stop = () => {}

  const read = (elements, button) => {
    const [words, label] = [button.querySelector('span'), button.querySelector('span').textContent]
    const queue = elements.filter(element => element.checkVisibility() && wordsOf(element))
    const end = () => {
      for (const lit of lesson.querySelectorAll('.spoken')) lit.classList.remove('spoken')
      words.textContent = label
      stop = () => {}
    }
    let over = false
    stop = () => {
      over = true
      speech.cancel()
      end()
    }
    words.textContent = button.dataset.stop
    const next = () => {
      for (const lit of lesson.querySelectorAll('.spoken')) lit.classList.remove('spoken')
      if (over) return
      const element = queue.shift()
      if (!element) {
        end()
        return
      }
      const said = new SpeechSynthesisUtterance(wordsOf(element))
      said.voice = findVoice()
      said.lang = said.voice.lang
      said.rate = .9
      said.onend = next
      said.onerror = next
      element.classList.add('spoken')
      speech.speak(said)
    }
    next()
  }

  const addButton = (place, elements, label) => {
    const button = template.content.firstElementChild.cloneNode(true)
    if (label) {
      button.classList.add('one')
      button.setAttribute('aria-label', template.dataset.one.replace('{words}', label))
    }
    button.addEventListener('click', event => {
      const running = button.querySelector('span').textContent === button.dataset.stop
      event.stopPropagation()
      stop()
      if (!running) read(elements(), button)
    })
    place.append(button)
  }

  const addButtons = () => {
    if (lesson.querySelector('.hear') || !findVoice()) return
    for (const screen of lesson.querySelectorAll('.screen')) {
      addButton(screen.querySelector('.screen-head'), () => [...screen.querySelectorAll('[data-read]')])
    }
    if (!lesson.classList.contains('small-reader')) return
    for (const part of lesson.querySelectorAll('[data-hear]')) addButton(part.closest('.offer'), () => [part], wordsOf(part))
  }

  addButtons()
  // Some browsers learn their voices only later.
  speech?.addEventListener?.('voiceschanged', addButtons)
  addEventListener('pagehide', () => stop())
  return () => stop()
}
