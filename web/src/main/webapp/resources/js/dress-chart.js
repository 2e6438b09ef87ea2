/**
 * Gives a chart (s:chart) the colours of the page, and the reader's way to write percent. The last line is in front, the
 * others are dashed behind it; its month that is not over yet is an open point at the end of a dashed line.
 */
const style = getComputedStyle(document.documentElement)
const colour = name => style.getPropertyValue(name).trim()
const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent', maximumFractionDigits: 0 })
const write = share => percent.format(share / 100)
const DASHES = [5, 5]

window.dressChart = chart => {
  const { config } = chart.cfg
  const { open } = chart.canvas[0].closest('[data-open]').dataset
  const lines = config.data.datasets
  const front = lines[lines.length - 1]
  for (const line of lines)
    Object.assign(line, {
      borderColor: colour(line === front ? '--brand' : '--edge'),
      backgroundColor: colour(line === front ? '--brand' : '--card'),
      borderWidth: line === front ? 3 : 2,
      borderDash: line === front ? [] : DASHES,
      pointStyle: line === front ? 'circle' : 'rect',
      pointRadius: line === front ? 4 : 3
    })
  if (open) {
    const last = Number(open)
    front.segment = { borderDash: ({ p1DataIndex }) => (p1DataIndex === last ? DASHES : undefined) }
    front.pointBackgroundColor = ({ dataIndex }) => colour(dataIndex === last ? '--card' : '--brand')
  }
  // The front line is drawn over the others and named first.
  front.order = -1

  const ink = colour('--ink-soft')
  config.options = {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: { ticks: { color: ink }, grid: { display: false } },
      y: { beginAtZero: true, ticks: { color: ink, callback: write, precision: 0 }, grid: { color: colour('--line') } }
    },
    plugins: {
      legend: { labels: { color: ink, usePointStyle: true, boxWidth: 8, boxHeight: 8 } },
      tooltip: { callbacks: { label: ({ dataset, raw }) => `${dataset.label}: ${write(raw)}` } }
    }
  }
}
