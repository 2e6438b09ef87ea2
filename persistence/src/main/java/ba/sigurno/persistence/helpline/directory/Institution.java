package ba.sigurno.persistence.helpline.directory;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.territory.Jurisdiction;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/** An institution to which a counsellor refers people, and how it is reached. */
public class Institution extends PublicEntity {

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "Institution.byPublicId";

    /** Names the query of the one that was entered by the form with {@code :formId}. */
    public static final String BY_FORM = "Institution.byForm";

    /** Names the query of those on the list that nobody has checked since {@code :day}, the longest unchecked first. */
    public static final String UNCHECKED = "Institution.unchecked";

    /** Names the query that counts these. */
    public static final String COUNT_UNCHECKED = "Institution.countUnchecked";

    /** Names the query of these of which nobody was reminded since {@code :reminded}. */
    public static final String TO_REMIND = "Institution.toRemind";

    /** How long it is taken to be right after somebody has checked it. */
    public static final Period CHECKED_FOR = Period.ofMonths(6);

    /** The longest telephone, in characters. */
    public static final int TELEPHONE_LENGTH = 40;

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 160;

    /** The longest name of a place, in characters. */
    public static final int PLACE_LENGTH = 80;

    /** The longest text about opening hours, in characters. */
    public static final int HOURS_LENGTH = 120;

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 300;

    /** As people write them, and the three digits of emergency services too. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()/.,;-]{2,}");

    private int version;
    private String formId;
    private String name;
    private String searched;
    private InstitutionKind kind;
    private String jurisdiction;
    private String place;
    private String telephone;
    private String hours;
    private String note;
    private LocalDate checkedOn;
    private LocalDate remindedOn;
    private boolean active = true;

    protected Institution() {}

    /**
     * Creates one, of which nothing is known until it is {@link #describe described}.
     *
     * @param formId the id of the form by which it was entered
     */
    public Institution(String formId) {
        this.formId = formId;
    }

    /**
     * Describes it; texts have no blanks at their ends.
     *
     * @param jurisdiction the code of the authority in whose territory it is competent
     * @param place the town; may be empty, as what follows
     * @param today from now on this is known to be right
     */
    public void describe(
            String name,
            InstitutionKind kind,
            String jurisdiction,
            String place,
            String telephone,
            String hours,
            String note,
            LocalDate today) {
        DomainException.require(
                !name.isEmpty() && name.length() <= NAME_LENGTH, "helpline_rule_institution_name", NAME_LENGTH);
        DomainException.require(kind != null, "helpline_rule_institution_kind");
        DomainException.require(
                telephone.isEmpty() || TELEPHONE.matcher(telephone).matches(), "helpline_rule_telephone");
        this.name = name;
        this.kind = kind;
        this.jurisdiction = Jurisdiction.require(jurisdiction);
        this.place = place;
        this.searched = Transliterator.toLatin(name + " " + place);
        this.telephone = telephone;
        this.hours = hours;
        this.note = note;
        this.checkedOn = today;
        this.remindedOn = null;
    }

    /** Notes that supervisors are reminded to check it. */
    public void remind(LocalDate today) {
        remindedOn = today;
    }

    /** Takes it off the list. */
    public void end() {
        active = false;
    }

    /** Puts it on the list again. */
    public void resume() {
        active = true;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public InstitutionKind getKind() {
        return kind;
    }

    /** Returns the code of the authority in whose territory it is competent. */
    public String getJurisdiction() {
        return jurisdiction;
    }

    public String getPlace() {
        return place;
    }

    public String getTelephone() {
        return telephone;
    }

    public String getHours() {
        return hours;
    }

    public String getNote() {
        return note;
    }

    /** Returns the day on which somebody last saw that it is right. */
    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public boolean isActive() {
        return active;
    }
}
