package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The content and worth of a programme from one revision to the next. Only a draft changes: sessions and awards rely on
 * the edition as it was when they came about.
 */
@Entity
@Table(name = "programme_edition")
@NamedQuery(
        name = ProgrammeEdition.BY_PUBLIC_ID,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme WHERE e.publicId = :publicId")
public class ProgrammeEdition extends EditionTerms implements Multilingual<ProgrammeText> {

    /** The maximum number of meetings of a session. */
    public static final int MAX_MEETINGS = 10;

    /** Finds the edition with {@code :publicId}, with its programme. */
    public static final String BY_PUBLIC_ID = "ProgrammeEdition.byPublicId";

    /** The maximum number of requirements of an edition. */
    public static final int MAX_REQUIREMENTS = 12;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private TrainingProgramme programme;

    @Column(name = "number")
    private int number;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, ProgrammeTranslation> texts = new HashMap<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "authorityCode")
    private Map<String, EditionScheme> schemes = new HashMap<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Requirement> requirements = new ArrayList<>();

    @Version
    private int version;

    protected ProgrammeEdition() {}

    ProgrammeEdition(TrainingProgramme programme, int number, BigDecimal hours, int points) {
        super(hours, points);
        this.programme = programme;
        this.number = number;
        requirements.add(new Requirement(this, 1, RequirementKind.ATTENDANCE));
    }

    /** Sets its texts in one language: title, description, and outcomes, a line each, which may be empty. */
    public void text(Language language, String title, String description, String outcomes) {
        requireDraft();
        put(language, new ProgrammeText(title, description, outcomes));
    }

    private void put(Language language, ProgrammeText text) {
        texts.computeIfAbsent(language, missing -> new ProgrammeTranslation(this, missing, text))
                .say(text);
    }

    private void put(String authorityCode, AuthorityPoints points) {
        schemes.computeIfAbsent(authorityCode, missing -> new EditionScheme(this, missing, points))
                .say(points);
    }

    /** Sets all its texts, by language: in one language at least. */
    public void say(Map<Language, ProgrammeText> said) {
        requireDraft();
        DomainException.require(!said.isEmpty(), "training_rule_no_text");
        List.copyOf(texts.keySet()).stream()
                .filter(language -> !said.containsKey(language))
                .forEach(texts::remove);
        said.forEach(this::put);
    }

    /** Sets its points with authorities that have a scheme of their own, by their codes. */
    public void countsWith(Map<String, AuthorityPoints> schemes) {
        requireDraft();
        DomainException.require(
                schemes.values().stream().allMatch(scheme -> scheme.getPoints() >= 0), "training_rule_worth");
        List.copyOf(this.schemes.keySet()).stream()
                .filter(code -> !schemes.containsKey(code))
                .forEach(this.schemes::remove);
        schemes.forEach(this::put);
    }

    /** Adds a requirement, the last one. */
    public Requirement require(RequirementKind kind) {
        requireDraft();
        DomainException.require(
                requirements.size() < MAX_REQUIREMENTS, "training_rule_many_requirements", MAX_REQUIREMENTS);
        var requirement = new Requirement(this, requirements.size() + 1, kind);
        requirements.add(requirement);
        return requirement;
    }

    /** Removes one of its requirements. */
    public void drop(Requirement requirement) {
        requireDraft();
        requirements.remove(requirement);
        number();
    }

    /** Moves one of its requirements one place up. */
    public void moveUp(Requirement requirement) {
        requireDraft();
        int at = requirements.indexOf(requirement);
        if (at > 0) {
            Collections.swap(requirements, at, at - 1);
            number();
        }
    }

    private void number() {
        for (int at = 0; at < requirements.size(); at++) {
            requirements.get(at).moveTo(at + 1);
        }
    }

    /** Returns a draft of the same content, with a number. */
    final ProgrammeEdition revision(int number) {
        var draft = new ProgrammeEdition(programme, number, getHours(), getPoints());
        draft.takeOver(this);
        getTexts()
                .forEach((language, text) -> draft.text(
                        language, text.getTitle(), text.getDescription(), String.join("\n", text.getOutcomes())));
        getSchemes()
                .forEach(
                        (code, points) -> draft.put(code, new AuthorityPoints(points.getPoints(), points.getScheme())));
        draft.requirements.clear();
        requirements.forEach(requirement -> draft.requirements.add(requirement.copy(draft)));
        return draft;
    }

    void open() {
        requireDraft();
        DomainException.require(
                !texts.isEmpty()
                        && !requirements.isEmpty()
                        && requirements.stream().allMatch(Requirement::isComplete),
                "training_rule_edition_incomplete");
        DomainException.require(getValidMonths().isEmpty() || isRenewedByDeeds(), "training_rule_nothing_to_renew");
        publish();
    }

    /**
     * Returns whether a renewal asks for more than another award: otherwise all who have a seat would have it for
     * nothing.
     */
    private boolean isRenewedByDeeds() {
        return requirements.stream()
                .anyMatch(requirement -> requirement.isRenewal() && requirement.getKind() != RequirementKind.PRIOR);
    }

    public TrainingProgramme getProgramme() {
        return programme;
    }

    /** Returns its number among the programme's editions, from 1. */
    public int getNumber() {
        return number;
    }

    /** Returns its points with an authority; null for teachers of all. */
    public int pointsFor(Authority authority) {
        return authority == null || !schemes.containsKey(authority.getCode())
                ? getPoints()
                : schemes.get(authority.getCode()).getPoints().getPoints();
    }

    /** Returns its points with authorities that have a scheme of their own, by their codes. */
    public Map<String, AuthorityPoints> getSchemes() {
        var points = new HashMap<String, AuthorityPoints>();
        schemes.forEach((code, scheme) -> points.put(code, scheme.getPoints()));
        return Collections.unmodifiableMap(points);
    }

    /** Returns the number of dates a session needs so that all required ones are held. */
    public int getLeastDates() {
        return requirements.stream()
                .flatMap(requirement -> requirement.getMeetings().stream())
                .max(Comparator.naturalOrder())
                .orElse(1);
    }

    /** Throws unless a session can be held on this number of dates: at least those that have to be attended. */
    public void requireDates(int dates) {
        DomainException.require(dates > 0, "training_rule_no_date");
        DomainException.require(dates >= getLeastDates(), "training_rule_few_dates", getLeastDates());
        DomainException.require(dates <= MAX_MEETINGS, "training_rule_many_dates", MAX_MEETINGS);
    }

    /** Returns whether there is a text for readers of a language; Cyrillic is made of the Latin one. */
    public boolean speaks(Language language) {
        return texts.containsKey(language) || (language.isCyrillic() && texts.containsKey(Language.SERBIAN_LATIN));
    }

    /** Returns the requirements of its award, in their order; a new edition asks for attendance at all dates. */
    public List<Requirement> getRequirements() {
        return Collections.unmodifiableList(requirements);
    }

    @Override
    public Map<Language, ProgrammeText> getTexts() {
        var said = new EnumMap<Language, ProgrammeText>(Language.class);
        texts.forEach((language, translation) -> said.put(language, translation.getText()));
        return Collections.unmodifiableMap(said);
    }

    public int getVersion() {
        return version;
    }
}
