// Issues the certificates of a training step by step and shows how far it is. Without scripts one request issues all.
for (const button of document.querySelectorAll('[data-issue]')) {
  button.addEventListener('click', async happened => {
    const box = button.parentElement.querySelector('[data-issue-progress]')
    const bar = box.querySelector('progress')
    // When nothing is left to issue the server says why.
    if (bar.value === bar.max) return
    happened.preventDefault()
    if (button.disabled) return
    button.disabled = true
    const words = box.querySelector('[role=status]')
    box.hidden = false
    try {
      for (let left = 1; left > 0;) {
        const response = await fetch(`/api/certificates/sessions/${button.dataset.issue}`, {
          method: 'POST',
          headers: { 'X-Requested-With': 'issue' }
        })
        if (!response.ok) throw new Error((await response.json()).title)
        const step = await response.json()
        left = step.left
        bar.value = bar.max - left
        words.textContent = `${bar.value} / ${bar.max}`
      }
      location.reload()
    } catch (problem) {
      words.textContent = problem instanceof TypeError || !problem.message ? button.dataset.failed : problem.message
      button.disabled = false
    }
  })
}
