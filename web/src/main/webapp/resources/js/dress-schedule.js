/**
 * Gives a schedule (s:schedule) the names of the days in the reader's language and script, which its library has not for all
 * of ours, clocks of 24 hours, the country's time, and addresses for days that hold more than they show.
 */
const box = document.querySelector('[data-schedule]')
const { weekdays, now, more } = box.dataset
const names = weekdays.split(',')
const time = { hour: '2-digit', minute: '2-digit', hour12: false }

const heading = ({ date, view }) => {
  const name = names[(date.getUTCDay() + 6) % 7]
  return view.type === 'dayGridMonth' ? name : `${name} ${date.getUTCDate()}. ${date.getUTCMonth() + 1}.`
}

const openDay = ({ date }) => {
  const url = new URL(location.href)
  url.searchParams.set('view', 'day')
  url.searchParams.set('date', date.toISOString().slice(0, 10))
  location.assign(url)
}

/** It opens another page, and nothing here that could be expanded; its title is in English. */
const asLink = ({ el }) => {
  for (const name of ['title', 'aria-expanded', 'aria-controls']) el.removeAttribute(name)
  el.setAttribute('role', 'link')
}

window.dressSchedule = options =>
  Object.assign(options, {
    locale: 'en-GB',
    firstDay: 1,
    now,
    dayHeaderContent: heading,
    eventTimeFormat: time,
    slotLabelFormat: time,
    displayEventEnd: true,
    defaultRangeSeparator: '–',
    fixedWeekCount: false,
    dayMaxEvents: 4,
    moreLinkContent: ({ num }) => more.replace('{0}', num),
    moreLinkClick: openDay,
    moreLinkDidMount: asLink,
    // Beside one another there is room for the fingers of three in a week, and of more in a day.
    slotEventOverlap: false,
    eventMaxStack: 3,
    views: { timeGridDay: { eventMaxStack: 12 } },
    // It is planned anew on the page of the workshop: until then it stays where it was.
    eventDrop: (drop => info => {
      drop(info)
      info.revert()
    })(options.eventDrop)
  })
