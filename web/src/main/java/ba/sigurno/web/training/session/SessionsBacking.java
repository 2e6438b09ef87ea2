package ba.sigurno.web.training.session;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
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
    private int page = 1;
    private List<SessionList> lists;
    private Page<SessionLine> rows;
    private List<SelectItem> programmes;

    /** Reads the page of the list that was asked for, or of the caller's first. */
    public void load() {
        lists = sessions.lists();
        if (list == null) {
            list = lists.stream().findFirst().orElseThrow(() -> new NotFoundException("no list of trainings"));
        }
        var filter = new SessionFilter(q, blank(programme) ? null : programme, wishedMonth(), page);
        rows = sessions.page(list, filter, language.getCurrent());
        programmes = sessions.programmes(language.getCurrent()).stream()
                .map(choice -> new SelectItem(choice.id(), choice.name()))
                .toList();
    }

    /** Returns the month of the address; null when it names none. */
    private YearMonth wishedMonth() {
        try {
            return blank(month) ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the programmes to choose from. */
    public List<SelectItem> getProgrammes() {
        return programmes;
    }

    /** Returns the months to choose from: a year ahead, or back for past sessions. */
    public List<SelectItem> getMonths() {
        var now = YearMonth.from(Dates.local(clock.instant()));
        int first =
                list == SessionList.UPCOMING || list == SessionList.OPEN || list == SessionList.INVITED ? 0 : -MONTHS;
        int last = list == SessionList.PAST || list == SessionList.TO_MARK ? 0 : MONTHS;
        return IntStream.rangeClosed(first, last)
                .mapToObj(now::plusMonths)
                .map(one -> new SelectItem(one, Dates.month(language.getCurrent(), one)))
                .toList();
    }

    /** Returns whether the address narrows the list. */
    public boolean isFiltered() {
        return !blank(q) || !blank(programme) || wishedMonth() != null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Returns the label of the last column: the seats of one's own trainings, elsewhere the number taken. */
    public String getSeatsLabel() {
        var key = list == SessionList.REGISTERED ? "training_sessions_seats" : "training_sessions_registered";
        return Messages.text(language.getCurrent(), key);
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

    public Page<SessionLine> getRows() {
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
