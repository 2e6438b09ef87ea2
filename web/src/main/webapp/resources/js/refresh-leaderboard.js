/**
 * Pages competition/board/board.xhtml, curriculum/progress/progress.xhtml and helpline/chat/chat-desk.xhtml: what is open on a
 * wall, a phone or somebody's desk follows what is on the server, without a word of a screen reader each time. Every ten seconds,
 * and a little apart, for thousands of walls look at it.
 */

import { fetchInTime } from './until-sent.js.xhtml'

const content = document.getElementById('content')
const live = () => content.isConnected && content.querySelector('[data-live]')

const renew = async () => {
  // Nobody looks, or somebody is choosing something.
  if (document.hidden || content.querySelector('form:focus-within')) return
  const response = await fetchInTime(location.href)
  if (!response.ok) return
  // Whoever reads it has to sign in again, or to show again who it is.
  if (response.redirected) return location.reload()
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  content.replaceChildren(...page.getElementById('content').childNodes)
}

const follow = () => setTimeout(async () => {
  // A connection that is lost for a while leaves the board as it was.
  await renew().catch(() => {})
  if (live()) follow()
}, 9000 + Math.random() * 2000)

if (live()) follow()
