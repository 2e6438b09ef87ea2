// A page that shows how far something is looks again by itself, until it is done.
setTimeout(() => location.reload(), 1500)
