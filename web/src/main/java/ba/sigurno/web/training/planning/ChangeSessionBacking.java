package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.training.planning.SessionChangeService;
import ba.sigurno.ejb.training.planning.SessionDraft;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.text.ListedChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes a planned training, or cancels it. */
@Named
@RequestScoped
public class ChangeSessionBacking {

    @Inject
    private SessionChangeService changes;

    @Inject
    private LanguageBacking reader;

    private String id;
    private Integer rows;
    private SessionDraft draft;
    private ListedChoices trainers;
    private SessionForm form;
    private int version;
    private String reason;

    /** Reads the training; only for its trainer. */
    public void load() {
        draft = changes.draft(id, reader.getCurrent());
        trainers = new ListedChoices(NameOrder.sorted(changes.trainers(id), reader.getCurrent(), Choice::name));
        version = draft.version();
        form = new SessionForm(DatesForm.of(rows, draft.meetings()), draft.language());
        rows = null; // No other form of the page may say so in its address.
        form.setTrainer(draft.trainerId());
        form.setMode(draft.mode());
        form.setPlace(draft.place());
        form.setMunicipality(draft.municipality());
        form.setLink(draft.link());
        form.setSeats(draft.seats());
        form.closeAt(draft.registrationClosesAt());
    }

    /** Saves the changes. */
    public String save() {
        var times = form.getDates().times();
        if (times.isEmpty()) {
            return null;
        }
        changes.change(id, version, form.command(times.get()), reader.getCurrent());
        PageMessages.info("training_change_session_done");
        return here();
    }

    /** Cancels it. */
    public String cancel() {
        changes.cancel(id, reason);
        PageMessages.info("training_change_session_cancelled");
        return here();
    }

    private String here() {
        return "/training/session/session?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SessionDraft getDraft() {
        return draft;
    }

    public ListedChoices getTrainers() {
        return trainers;
    }

    public SessionForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Returns the number of dates of the form that was sent. */
    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer rows) {
        this.rows = rows;
    }
}
