/**
 * Page error/offline.xhtml, shown at the address of another page: opens that one as soon as the network is back. The browser may say
 * so too early, or not at all when the server was away: so it looks by itself, too.
 */
addEventListener('online', () => location.reload())
setTimeout(() => location.reload(), 3000)
