package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.planning.MeetingQueryService;
import ba.sigurno.ejb.workshop.request.WorkshopEvent;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/** Shows a month, a week or a day of workshops and trainings; the address names it. */
@Named
@RequestScoped
public class CalendarBacking {

    private static final int DAYS_OF_A_WEEK = 7;

    /** The entries in the list; who has more in a month looks at a week. */
    private static final int MAX_LISTED = 300;

    @Inject
    private WorkshopService workshops;

    @Inject
    private MeetingQueryService meetings;

    @Inject
    private CalendarChoices choices;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    @Inject
    private Clock clock;

    private CalendarView view = CalendarView.MONTH;
    private String date;
    private String trainer;
    private String topic;
    private String authority;
    private LocalDate day;
    private List<CalendarEntry> entries;

    /** Reads what the calendar shows. */
    public void load() {
        day = shown(LocalDate.now(clock));
        var filter = new WorkshopEvent.Filter(wanted(trainer), wanted(topic), wanted(authority));
        boolean planner = caller.hasRole(Role.PLANNER);
        var now = clock.instant();
        var from = view.firstDrawn(day);
        var until = view.endDrawn(day);
        var held = workshops.calendar(from, until, filter, language.getCurrent()).stream()
                .map(event ->
                        CalendarEntry.of(event, planner && event.startsAt().isAfter(now)));
        entries = Stream.concat(held, trainings(from, until, filter))
                .sorted(Comparator.comparing(CalendarEntry::startsAt))
                .toList();
    }

    /** Returns the trainings that belong to it: none under a topic, which only workshops have. */
    private Stream<CalendarEntry> trainings(LocalDate from, LocalDate until, WorkshopEvent.Filter filter) {
        if (filter.topic() != null || !caller.hasRole(Role.PLANNER) && !caller.hasRole(Role.TRAINER)) {
            return Stream.empty();
        }
        return meetings.between(from, until, filter.trainerId(), filter.authority(), language.getCurrent()).stream()
                .map(CalendarEntry::of);
    }

    /** Returns the day of the address, or today when it names none of the next or last hundred years. */
    private LocalDate shown(LocalDate today) {
        try {
            var wished = LocalDate.parse(date == null ? "" : date);
            return Math.abs(wished.getYear() - today.getYear()) <= 100 ? wished : today;
        } catch (DateTimeException e) {
            return today;
        }
    }

    private static String wanted(String choice) {
        return choice == null || choice.isBlank() ? null : choice;
    }

    /**
     * Leads to where a workshop that was dragged is planned anew, with its new time filled in: there all that stands against
     * it is said, and nothing moves before that.
     */
    public void move(ScheduleEntryMoveEvent moved) {
        var event = moved.getScheduleEvent();
        LocalDateTime start = event.getStartDate();
        Faces.redirect(
                "workshop/request/review.xhtml?id=%s&day=%s&start=%s#planning",
                event.getId(), start.toLocalDate(), start.toLocalTime());
    }

    /** Returns the entries for the schedule. It is told that local time is UTC, so that no browser translates it. */
    public ScheduleModel getSchedule() {
        List<ScheduleEvent<?>> events = entries.stream().map(this::event).collect(Collectors.toList());
        return new DefaultScheduleModel(events);
    }

    private ScheduleEvent<?> event(CalendarEntry entry) {
        return DefaultScheduleEvent.builder()
                .id(entry.id())
                .title(format.name(entry.place()) + " · " + entry.title())
                .startDate(Dates.local(entry.startsAt()))
                .endDate(Dates.local(entry.endsAt()))
                .url(Faces.getRequestContextPath() + entry.getPath())
                .styleClass("fc-" + entry.kind())
                .editable(entry.movable())
                .build();
    }

    /** A day with what is on it, by time. */
    public record Day(LocalDate date, List<CalendarEntry> entries) {}

    /** Returns the days of the month or week that have entries, for the list; not more than it can hold. */
    public List<Day> getDays() {
        return listed()
                .limit(MAX_LISTED)
                .collect(Collectors.groupingBy(CalendarEntry::getDay, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Day(each.getKey(), each.getValue()))
                .toList();
    }

    private Stream<CalendarEntry> listed() {
        var first = view.first(day);
        var end = view.first(view.turn(day, 1));
        return entries.stream()
                .filter(entry ->
                        !entry.getDay().isBefore(first) && entry.getDay().isBefore(end));
    }

    /** Returns whether there is more than the list holds. */
    public boolean isCut() {
        return listed().count() > MAX_LISTED;
    }

    public int getMaxListed() {
        return MAX_LISTED;
    }

    /** Returns what is shown: a month, a day, or from when until when. */
    public String getTitle() {
        return switch (view) {
            case MONTH, LIST -> format.month(YearMonth.from(day));
            case DAY -> format.weekdayDate(day);
            case WEEK ->
                format.text(
                        "workshop_calendar_span",
                        format.date(view.first(day)),
                        format.date(view.first(day).plusDays(DAYS_OF_A_WEEK - 1L)));
        };
    }

    /** Returns the short names of the days of the week from Monday on, between commas, for the schedule. */
    public String getWeekdays() {
        return IntStream.rangeClosed(1, DAYS_OF_A_WEEK)
                .mapToObj(weekday -> Dates.weekdayShort(language.getCurrent(), weekday))
                .collect(Collectors.joining(","));
    }

    /** Returns the time on the clocks of the country, for the schedule. */
    public LocalDateTime getNow() {
        return Dates.local(clock.instant()).withNano(0);
    }

    /** Returns whether the reader plans, and so can limit it, and keeps trainers and roads too. */
    public boolean isPlanner() {
        return caller.hasRole(Role.PLANNER);
    }

    public List<SelectItem> getTrainers() {
        return choices.trainers();
    }

    public List<SelectItem> getTopics() {
        return choices.topics();
    }

    public List<SelectItem> getAuthorities() {
        return choices.authorities();
    }

    public CalendarView[] getViews() {
        return CalendarView.values();
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getPrevious() {
        return view.turn(day, -1);
    }

    public LocalDate getNext() {
        return view.turn(day, 1);
    }

    public String getView() {
        return view.getWord();
    }

    /** Takes the word of the address; another one than there is stands for a month. */
    public void setView(String word) {
        view = Stream.of(CalendarView.values())
                .filter(one -> one.getWord().equals(word))
                .findFirst()
                .orElse(CalendarView.MONTH);
    }

    /** Returns from when the grid draws a day, for the schedule. */
    public String getDrawnFrom() {
        return CalendarHours.of(entries).from();
    }

    /** Returns until when the grid draws a day, for the schedule. */
    public String getDrawnUntil() {
        return CalendarHours.of(entries).until();
    }

    /** Returns what the schedule calls the view; null when there is a list alone. */
    public String getGrid() {
        return view.getGrid();
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
