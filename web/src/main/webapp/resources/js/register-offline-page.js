/**
 * Pages of a pupil's way: lets service-worker.js keep the page error/offline.xhtml for when the network is away. The language is in
 * its address, so that another language brings another page.
 */
navigator.serviceWorker?.register(`/service-worker.js?${document.documentElement.lang}`)
