/**
 * Keeps page and order of a list (s:lazyTable) in the address while its reader leafs and sorts, so that it can be bookmarked,
 * sent and come back to; the order in the addresses of its files (s:download) too.
 */
const list = () => Object.values(PrimeFaces.widgets).find(widget => widget.paginator)

const address = ({ jq, paginator }) => {
  const url = new URL(location.href)
  url.searchParams.set('page', paginator.getCurrentPage() + 1)
  const sorted = jq[0].querySelector('th[aria-sort$="scending"]')
  if (sorted) {
    const { sort } = sorted.dataset
    url.searchParams.set('sort', sorted.ariaSort === 'descending' ? `-${sort}` : sort)
  }
  return url
}

const sortFiles = sort => {
  for (const file of document.querySelectorAll('a[href*="/api/"][href*="sort="]')) {
    const url = new URL(file.href)
    url.searchParams.set('sort', sort)
    file.href = url
  }
}

jQuery(document).on('pfAjaxComplete', () => {
  const shown = list()
  if (!shown) return
  const url = address(shown)
  history.replaceState(history.state, '', url)
  if (url.searchParams.has('sort')) sortFiles(url.searchParams.get('sort'))
})
