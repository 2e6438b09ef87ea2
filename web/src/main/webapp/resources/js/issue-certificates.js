/**
 * List WEB-INF/certificate/issue/due.xhtml: issues the certificates of those who are ticked step by step and shows how far it
 * is. Without scripts one request issues all.
 */

for (const button of document.querySelectorAll('[data-issue]')) {
  button.addEventListener('click', async happened => {
    const chosen = new URLSearchParams()
    for (const box of button.form.querySelectorAll('[data-teacher]:checked')) chosen.append('teacher', box.dataset.teacher)
    const most = chosen.getAll('teacher').length
    // When nobody is ticked the server says what to do.
    if (!most) return
    happened.preventDefault()
    if (button.disabled) return
    button.disabled = true
    const box = button.parentElement.querySelector('[data-issue-progress]')
    const bar = box.querySelector('progress')
    const words = box.querySelector('[role=status]')
    box.hidden = false
    bar.max = most
    try {
      let issued = 0
      for (let left = most; left > 0;) {
        const response = await fetch(`/api/certificates/sessions/${button.dataset.issue}`, {
          method: 'POST',
          headers: { 'X-Requested-With': 'issue' },
          body: chosen
        })
        if (!response.ok) throw new Error((await response.json()).title)
        const step = await response.json()
        issued += step.issued
        left = step.left
        bar.value = most - left
        words.textContent = `${bar.value} / ${bar.max}`
      }
      // When somebody else was faster the server says so.
      if (issued) {
        const here = new URL(location)
        here.searchParams.set('done', 'true')
        location.assign(here)
      } else {
        button.disabled = false
        button.form.requestSubmit(button)
      }
    } catch (problem) {
      words.textContent = problem instanceof TypeError || !problem.message ? button.dataset.failed : problem.message
      button.disabled = false
    }
  })
}
