/**
 * Pages of two-step sign-in: the browser makes a passkey, or signs with one, and what it says is sent with the form. The button
 * shows where there are passkeys: over https, and on a machine of one's own.
 */

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0))

const text = buffer => {
  const signs = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(signs).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

const known = passkeys => passkeys.map(passkey => ({ ...passkey, id: bytes(passkey.id) }))

const create = options => navigator.credentials.create({
  publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: known(options.excludeCredentials),
  },
})

const sign = options => navigator.credentials.get({
  publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) },
})

const PARTS = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']

/** What the browser says, as Web Authentication Level 3 writes it (RegistrationResponseJSON, AuthenticationResponseJSON). */
const said = ({ rawId, type, response }) => {
  const parts = PARTS.filter(part => response[part]).map(part => [part, text(response[part])])
  return JSON.stringify({
    id: text(rawId),
    rawId: text(rawId),
    type,
    response: { ...Object.fromEntries(parts), transports: response.getTransports?.() },
    clientExtensionResults: {},
  })
}

const form = document.querySelector('[data-passkey]')
if (form && window.PublicKeyCredential) {
  const options = JSON.parse(form.dataset.passkey)
  const answer = form.querySelector('[type=hidden][id$=response]')
  const button = form.querySelector('[type=submit]')
  const problem = form.querySelector('[data-passkey-problem]')
  answer.value = ''
  form.hidden = false
  button.addEventListener('click', async event => {
    const fields = [...form.querySelectorAll('[type=text], [type=password]')]
    // What has no name or password yet is sent as it is, and the page says so.
    if (answer.value || fields.some(field => field.value.trim() === '')) return
    event.preventDefault()
    problem.hidden = true
    try {
      answer.value = said(await (options.user ? create(options) : sign(options)))
      button.click()
    } catch {
      problem.hidden = false
    }
  })
}
