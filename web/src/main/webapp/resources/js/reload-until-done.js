/** Page quiz/imported.xhtml while it shows how far something is: looks again by itself. */
setTimeout(() => location.reload(), 1500)
