package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** One class with its pupils. */
@Named
@RequestScoped
public class ClassBacking {

    private static final Duration LATELY = Duration.ofDays(7);

    @Inject
    private ClassService classes;

    @Inject
    private PupilNames names;

    @Inject
    private PupilService service;

    @Inject
    private Clock clock;

    // Known from the start: which parts of the page take a click depends on the class.
    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private String newName;
    private Integer present;
    private SchoolClass schoolClass;
    private List<PupilLine> pupils;

    /** Not found unless the caller teaches the class. */
    public void load() {
        schoolClass = classes.get(id);
        pupils = names.ofClass(id);
    }

    /** Adds one pupil. */
    public String add() {
        try {
            service.add(id, newName, present)
                    .ifPresentOrElse(
                            pupil -> PageMessages.info("enrolment_class_added", pupil.getBoth()),
                            () -> PageMessages.info("enrolment_class_already"));
            return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
        } catch (DomainException e) {
            newName = RosterReader.presentable(newName == null ? "" : newName);
            PageMessages.errorAt("newName", e.getKey(), e.getArguments());
            return null;
        }
    }

    /** The class; read when first asked for, because a refused form is shown again without {@link #load}. */
    public SchoolClass getSchoolClass() {
        if (schoolClass == null) {
            load();
        }
        return schoolClass;
    }

    /** Its pupils, by nickname. */
    public List<PupilLine> getPupils() {
        if (pupils == null) {
            load();
        }
        return pupils;
    }

    /** How many pupils ever signed in. */
    public long getJoined() {
        return getPupils().stream().filter(pupil -> pupil.firstSignIn() != null).count();
    }

    /** How many pupils were here in the last days. */
    public long getLately() {
        var since = clock.instant().minus(LATELY);
        return getPupils().stream()
                .filter(pupil -> pupil.lastSeen() != null && pupil.lastSeen().isAfter(since))
                .count();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** How many pupils the page showed, by which a second click is known. */
    public Integer getPresent() {
        return present == null ? Integer.valueOf(getPupils().size()) : present;
    }

    public void setPresent(Integer present) {
        this.present = present;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
