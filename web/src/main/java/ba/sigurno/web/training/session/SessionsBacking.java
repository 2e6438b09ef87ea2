package ba.sigurno.web.training.session;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.session.SessionColumn;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Shows the lists of trainings; the choice of lists depends on the caller's roles. */
@Named
@RequestScoped
public class SessionsBacking {

    private static final int MONTHS = 12;

    @Inject
    private SessionListService sessions;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private SessionList list;
    private String q;
    private String programme;
    private String month;
    private final LazyRows<SessionLine> rows = new LazyRows<>(List.of(SessionColumn.values()), this::order, this::page);
    private List<SessionList> lists;
    private List<SelectItem> programmes;

    /** Reads what lists there are, and takes the caller's first unless one was asked for. */
    public void load() {
        lists = sessions.lists();
        if (list == null) {
            list = lists.stream().findFirst().orElseThrow(() -> new NotFoundException("no list of trainings"));
        }
        programmes = sessions.programmes(language.getCurrent()).stream()
                .map(choice -> new SelectItem(choice.id(), choice.name()))
                .toList();
    }

    /** The address may ask for an order before it has said of which list. */
    private Sort order() {
        return list == null ? Sort.by(SessionColumn.DATE) : list.order();
    }

    private Page<SessionLine> page(Sort sort, int wished) {
        return sessions.page(list, SessionParams.filter(q, programme, month), sort, wished, language.getCurrent());
    }

    /** Returns the programmes to choose from. */
    public List<SelectItem> getProgrammes() {
        return programmes;
    }

    /** Returns the months to choose from: a year ahead, or back for past sessions. */
    public List<SelectItem> getMonths() {
        var now = YearMonth.from(Dates.local(clock.instant()));
        int first = list.isAhead() ? 0 : -MONTHS;
        int last = list == SessionList.PAST || list == SessionList.TO_MARK ? 0 : MONTHS;
        return IntStream.rangeClosed(first, last)
                .mapToObj(now::plusMonths)
                .map(one -> new SelectItem(one, Dates.month(language.getCurrent(), one)))
                .toList();
    }

    /** Returns whether the address narrows the list. */
    public boolean isFiltered() {
        return !SessionParams.filter(q, programme, month).equals(SessionFilter.ALL);
    }

    /** Returns the label of the last column: the free seats of sessions to come, the seats of one's own, else those taken. */
    public String getSeatsLabel() {
        var past = list == SessionList.REGISTERED ? "training_sessions_seats" : "training_sessions_registered";
        return Messages.text(language.getCurrent(), list.isAhead() ? "training_sessions_free" : past);
    }

    /** Returns the page that a session of the list leads to: of one with submitted tasks, where they are decided on. */
    public String getTarget() {
        return list == SessionList.TASKS ? "/training/progress/fulfilments" : "/training/session/session";
    }

    /** Returns whether the caller can plan a training. */
    public boolean isPlanner() {
        return caller.hasRole(Role.TRAINER) || caller.hasRole(Role.PLANNER);
    }

    /** Returns whether the caller sees the feedback of teachers on all trainings. */
    public boolean isRater() {
        return caller.hasRole(Role.PLANNER);
    }

    /** Returns whether the caller makes progress to awards. */
    public boolean isTeacher() {
        return caller.hasRole(Role.TEACHER);
    }

    public List<SessionList> getLists() {
        return lists;
    }

    /** Returns the sessions of the list. */
    public LazyRows<SessionLine> getRows() {
        return rows;
    }

    public SessionList getList() {
        return list;
    }

    public void setList(SessionList list) {
        this.list = list;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
