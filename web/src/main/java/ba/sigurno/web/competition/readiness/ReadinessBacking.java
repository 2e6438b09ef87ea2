package ba.sigurno.web.competition.readiness;

import ba.sigurno.ejb.competition.readiness.CheckStatus;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.ejb.competition.readiness.Readiness;
import ba.sigurno.ejb.competition.readiness.ReadinessCheck;
import ba.sigurno.web.competition.edition.WindowInput;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Shows the readiness of an edition, and switches it on and off: {@code id} is its public id. */
@Named
@ViewScoped
public class ReadinessBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionSwitch editionSwitch;

    @Inject
    private LanguageBacking language;

    private String id;
    private int lock;
    private WindowInput window;
    private transient Readiness readiness;

    /** Checks the edition of the address, again at each request. */
    public void load() {
        readiness = editionSwitch.look(id, language.getCurrent());
    }

    /** Keeps the version that was read first for the view: by it a change in between is noticed. */
    public void open() {
        lock = readiness.lock();
        window = new WindowInput(readiness.opensAt(), readiness.closesAt());
    }

    /** Switches the edition on. */
    public String switchOn() {
        return act("competition_readiness_is_on", () -> editionSwitch.switchOn(id, lock));
    }

    /** Makes the edition a draft again. */
    public String switchOff() {
        return act("competition_readiness_is_off", () -> editionSwitch.switchOff(id, lock));
    }

    /** Moves the window. */
    public String move() {
        return act(
                "competition_readiness_moved", () -> editionSwitch.move(id, lock, window.opensAt(), window.closesAt()));
    }

    private String act(String done, Runnable action) {
        try {
            action.run();
            PageMessages.info(done);
        } catch (EJBException e) {
            if (!(e.getCause() instanceof OptimisticLockException)) {
                throw e;
            }
            PageMessages.warn("competition_readiness_stale");
        }
        return "/competition/readiness/readiness?faces-redirect=true&id=" + id;
    }

    /** Returns the checks, the worst first. */
    public List<ReadinessCheck> getChecks() {
        return readiness.checks().stream()
                .sorted(Comparator.comparing(ReadinessCheck::light).reversed())
                .toList();
    }

    /** Returns the message key that tells if it can be switched on. */
    public String getVerdict() {
        if (readiness.isPerfect()) {
            return "competition_readiness_yes";
        }
        return readiness.isReady() ? "competition_readiness_almost" : "competition_readiness_no";
    }

    /** Returns the tone of the note that tells if it can be switched on. */
    public String getVerdictTone() {
        if (readiness.isPerfect()) {
            return "ok";
        }
        return readiness.isReady() ? "warn" : "harm";
    }

    /** Returns the page on which to fix a failed check, where there is one. */
    public String page(ReadinessCheck check) {
        return switch (check.place()) {
            case PAPER -> "/competition/edition/paper";
            case EDITION -> "/competition/edition/edition";
            case EDITIONS, SERVER -> "/competition/edition/editions";
        };
    }

    /** Returns the tone of the tag of a check. */
    public String tone(CheckStatus light) {
        return switch (light) {
            case GREEN -> "ok";
            case AMBER -> "wait";
            case RED -> "harm";
        };
    }

    public Readiness getReadiness() {
        return readiness;
    }

    public WindowInput getWindow() {
        return window;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
