/** Page error/offline.xhtml, shown at the address of another page: opens that one as soon as the network is back. */
addEventListener('online', () => location.reload())
