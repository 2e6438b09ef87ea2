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

/** Shows how ready an edition is, and switches it on and off: {@code id} is its public id. */
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

    /** Looks at the edition of the address, as it stands each time. */
    public void load() {
        readiness = editionSwitch.look(id, language.getCurrent());
    }

    /** Keeps for its view what was found at first: by its lock a change in between is noticed. */
    public void open() {
        lock = readiness.lock();
        window = new WindowInput(readiness.opensAt(), readiness.closesAt());
    }

    /** Switches it on. */
    public String switchOn() {
        return act("competition_readiness_is_on", () -> editionSwitch.switchOn(id, lock));
    }

    /** Makes it a draft again. */
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

    /** What was looked at, the worst first. */
    public List<ReadinessCheck> getChecks() {
        return readiness.checks().stream()
                .sorted(Comparator.comparing(ReadinessCheck::light).reversed())
                .toList();
    }

    /** Whether it can be switched on: a message key. */
    public String getVerdict() {
        return readiness.isReady() ? "competition_readiness_yes" : "competition_readiness_no";
    }

    /** The page on which to correct what a check found, where there is one. */
    public String page(ReadinessCheck check) {
        return switch (check.place()) {
            case PAPER -> "/competition/edition/paper";
            case EDITION -> "/competition/edition/edition";
            case EDITIONS, SERVER -> "/competition/edition/editions";
        };
    }

    /** The tone of the tag of a check. */
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
