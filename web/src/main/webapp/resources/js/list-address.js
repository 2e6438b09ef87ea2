/**
 * Keeps page and order of a list (s:lazyTable) in the address while its reader leafs and sorts, so that it can be bookmarked,
 * sent and come back to.
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

jQuery(document).on('pfAjaxComplete', () => {
  const shown = list()
  if (shown) history.replaceState(history.state, '', address(shown))
})
