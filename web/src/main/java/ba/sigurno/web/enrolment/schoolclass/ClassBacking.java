package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.identity.access.WrongTries;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Shows one class with its pupils. */
@Named
@RequestScoped
public class ClassBacking {

    private static final Duration LATELY = Duration.ofDays(7);

    @Inject
    private ClassService classes;

    @Inject
    private FormatBacking format;

    @Inject
    private PupilNames names;

    @Inject
    private PupilService service;

    @Inject
    private Clock clock;

    private String id;

    private String order;
    private String newName;
    private int present;
    private SchoolClass schoolClass;
    private WrongTries wrongTries;
    private List<PupilLine> pupils;

    /** Loads the class; not found unless the caller teaches it. */
    public void load() {
        schoolClass = classes.get(id);
        pupils = PupilOrder.of(order).sort(names.ofClass(id), format);
        wrongTries = classes.wrongTries(id).orElse(null);
        present = pupils.size();
    }

    /** Adds one pupil. */
    public String add() {
        service.add(id, newName, present)
                .ifPresentOrElse(
                        pupil -> PageMessages.info("enrolment_class_added", format.name(pupil.getBoth())),
                        () -> PageMessages.info("enrolment_class_already"));
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Lets those who tried wrong codes try again at once. */
    public String unlock() {
        classes.unlock(id);
        PageMessages.info("enrolment_class_unlocked");
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Returns the wrong personal codes of the last day; null when they are few. */
    public WrongTries getWrongTries() {
        return wrongTries;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns the order of the pupils. */
    public PupilOrder getSorted() {
        return PupilOrder.of(order);
    }

    /** Returns the orders to choose from. */
    public PupilOrder[] getOrders() {
        return PupilOrder.values();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    /** Returns its pupils, in that order. */
    public List<PupilLine> getPupils() {
        return pupils;
    }

    /** Counts the pupils who ever signed in. */
    public long getJoined() {
        return pupils.stream().filter(pupil -> pupil.firstSignIn() != null).count();
    }

    /** Counts the pupils who were here in the last days. */
    public long getLately() {
        var since = clock.instant().minus(LATELY);
        return pupils.stream()
                .filter(pupil -> pupil.lastSeen() != null && pupil.lastSeen().isAfter(since))
                .count();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the number of pupils that the page showed, by which a second click is recognised. */
    public int getPresent() {
        return present;
    }

    public void setPresent(int present) {
        this.present = present;
    }

    public String getNewName() {
        return newName;
    }

    /** Sets the name as it may be shown again. */
    public void setNewName(String newName) {
        this.newName = newName == null ? null : RosterReader.presentable(newName);
    }
}
