// Menus open and close by themselves (<details>); this only closes those the reader has left.
const close = except => document.querySelectorAll('details.menu[open]').forEach(menu => {
  if (menu !== except) menu.open = false
})

document.addEventListener('click', event => close(event.target.closest('details.menu')))
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  const menu = event.target.closest('details.menu[open]')
  close()
  menu?.querySelector('summary').focus()
})
