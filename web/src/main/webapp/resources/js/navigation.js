/**
 * Templates staff.xhtml and public.xhtml. Menus open and close by themselves (<details>); this only closes those the reader
 * has left.
 */

const close = except => document.querySelectorAll('details.menu[open]').forEach(menu => {
  if (menu !== except) menu.open = false
})

// On a phone the menu and the tabs are one line that scrolls sideways: show where the reader is.
for (const current of document.querySelectorAll('.side [aria-current], .tabs [aria-current]')) {
  const line = current.closest('ul, .tabs')
  line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2
}

document.addEventListener('click', event => close(event.target.closest('details.menu')))
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  const menu = event.target.closest('details.menu[open]')
  close()
  menu?.querySelector('summary').focus()
})
