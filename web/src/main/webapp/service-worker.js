/**
 * Shows error/offline.xhtml in place of a page that cannot be fetched. Keeps this one page with its look and its script, and nothing
 * of anybody. Registered by register-offline-page.js with the language in the address.
 */

const OFFLINE_PAGE = '/error/offline.xhtml'
const PARTS = ['css/sigurno.css', 'js/reload-when-online.js'].map(name => `/jakarta.faces.resource/${name}.xhtml`)
const CACHE = `offline-page${location.search}`

const keep = async () => {
  const cache = await caches.open(CACHE)
  await cache.addAll([OFFLINE_PAGE, ...PARTS].map(path => new Request(path, { cache: 'reload' })))
  await skipWaiting()
}

const dropOthers = async () => {
  const others = (await caches.keys()).filter(name => name !== CACHE)
  await Promise.all(others.map(name => caches.delete(name)))
  await clients.claim()
}

const fetchOr = (request, kept) => fetch(request).catch(async () => {
  const cache = await caches.open(CACHE)
  return await cache.match(kept) ?? Response.error()
})

addEventListener('install', event => event.waitUntil(keep()))
addEventListener('activate', event => event.waitUntil(dropOthers()))
addEventListener('fetch', event => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(fetchOr(request, OFFLINE_PAGE))
  else if (PARTS.includes(pathname)) event.respondWith(fetchOr(request, pathname))
})
