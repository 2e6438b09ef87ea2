package ba.sigurno.web.training.registration;

import ba.sigurno.ejb.training.registration.InvitationReport;
import ba.sigurno.ejb.training.registration.InvitationService;
import ba.sigurno.ejb.training.registration.InvitationView;
import ba.sigurno.ejb.training.registration.InvitationView.SchoolLine;
import ba.sigurno.ejb.training.registration.InvitationView.Silent;
import ba.sigurno.web.frame.SentRows;
import ba.sigurno.web.frame.TickRow;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Invites teachers to a training for its trainer: by addresses or a whole school, asks them once more, or takes
 * invitations back. The result of a list is shown once, on the page that the redirect leads to.
 */
@Named
@RequestScoped
public class InvitationsBacking {

    private static final String REPORT = "training.invite.report";
    private static final int MAX_LENGTH = 20_000;

    @Inject
    private InvitationService invitations;

    @Inject
    private LanguageBacking language;

    @Inject
    private Flash flash;

    private String id;

    private String school;

    private String schoolId;

    private Integer rows;
    private InvitationView session;
    private Map<String, Silent> silent;
    private List<TickRow> asked;
    private List<SchoolLine> schools;
    private InvitationReport report;
    private String addresses;

    /** Reads the invited teachers, and the result of the last list. */
    public void load() {
        session = invitations.view(id, language.getCurrent());
        report = (InvitationReport) flash.get(REPORT);
        addresses = report == null ? null : report.rest();
        schools = session.open() ? invitations.schools(id, school) : List.of();
        silent = session.silent().stream().collect(Collectors.toMap(Silent::id, Function.identity()));
        asked = SentRows.of(
                rows, TickRow::new, () -> session.silent().stream().map(one -> new TickRow(one.id(), false)));
        rows = null; // No other form of the page may say so in its address.
    }

    /** Invites the teachers whose addresses were pasted. */
    public String invite() {
        return told(invitations.invite(id, addresses));
    }

    /** Invites the teachers of the school whose button was pressed. */
    public String inviteSchool() {
        return told(invitations.inviteSchool(id, schoolId));
    }

    /** Invites the marked teachers once more. */
    public String askAgain() {
        return marked("training_invitations_done", teachers -> invitations.askAgain(id, teachers));
    }

    /** Takes back the invitations of the marked teachers. */
    public String takeBack() {
        return marked("training_invitations_invited_taken_back", teachers -> invitations.takeBack(id, teachers));
    }

    private String marked(String key, ToIntFunction<Set<String>> deed) {
        var ticked = TickRow.ticked(asked);
        asked.removeIf(row -> !silent.containsKey(row.getId()));
        if (ticked.isEmpty()) {
            PageMessages.error("training_invitations_invited_choose");
            return null;
        }
        tell(key, deed.applyAsInt(ticked));
        return here();
    }

    private static void tell(String key, long count) {
        if (count == 0) {
            PageMessages.warn("training_invitations_nobody");
        } else {
            PageMessages.plural(key, count);
        }
    }

    private String told(InvitationReport told) {
        flash.put(REPORT, told);
        tell("training_invitations_done", told.invited());
        return here();
    }

    private String here() {
        return "/training/registration/invitations?faces-redirect=true&id=" + id;
    }

    /** Returns the length of the longest text that can be pasted, in characters. */
    public int getLongest() {
        return MAX_LENGTH;
    }

    /** Returns the maximum number of teachers invited at once. */
    public int getMost() {
        return InvitationService.MAX;
    }

    public InvitationView getSession() {
        return session;
    }

    /** Returns the result of the list that was just sent; null when there was none. */
    public InvitationReport getReport() {
        return report;
    }

    /** Returns the schools that the search finds; none before somebody typed. */
    public List<SchoolLine> getSchools() {
        return schools;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    /** Returns those who were invited and did not answer, by public id. */
    public Map<String, Silent> getSilent() {
        return silent;
    }

    /** Returns the rows of those who did not answer, now or when the form that was sent was shown. */
    public List<TickRow> getAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the public id of the school whose teachers are invited. */
    public String getSchoolId() {
        return schoolId;
    }

    public void setSchoolId(String schoolId) {
        this.schoolId = schoolId;
    }

    /** Returns the number of rows of the form that was sent. */
    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer rows) {
        this.rows = rows;
    }
}
