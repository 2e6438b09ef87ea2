/**
 * Page training/wall.xhtml: its code changes, and more are there each time. Without a word of a screen reader, and without
 * touching what is around it. When the connection is lost it says so, for an old code lets nobody in.
 */

import { fetchInTime } from './until-sent.js.xhtml'

const SECONDS = 5
const content = () => document.getElementById('door')
const lost = document.getElementById('lost')

const renew = async () => {
  const response = await fetchInTime(location.href)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const now = page.getElementById('door')
  if (now) content().replaceWith(now)
  // Signed out, perhaps: that page says what to do.
  else if (response.ok) location.reload()
  lost.hidden = Boolean(now)
}

const follow = () => setTimeout(async () => {
  if (!document.hidden) await renew().catch(() => { lost.hidden = false })
  if (content().dataset.live) follow()
}, SECONDS * 1000)

if (content().dataset.live) follow()
