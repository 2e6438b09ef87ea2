package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A teacher training over the years. Its content and worth are in its editions. */
@Entity
@Table(name = "training_programme")
@NamedQuery(
        name = TrainingProgramme.BY_PUBLIC_ID,
        query = "SELECT p FROM TrainingProgramme p WHERE p.publicId = :publicId")
@NamedQuery(
        name = TrainingProgramme.BY_PUBLIC_IDS,
        query = "SELECT p FROM TrainingProgramme p WHERE p.publicId IN :publicIds")
@NamedQuery(
        name = TrainingProgramme.SEARCH,
        query = "SELECT p FROM TrainingProgramme p" + TrainingProgramme.FOUND + " ORDER BY p.id DESC")
@NamedQuery(
        name = TrainingProgramme.SEARCH_COUNT,
        query = "SELECT COUNT(p) FROM TrainingProgramme p" + TrainingProgramme.FOUND)
@NamedQuery(
        name = TrainingProgramme.SESSIONS_HELD,
        query = "SELECT p.publicId, COUNT(s) FROM TrainingSession s JOIN s.edition e JOIN e.programme p"
                + " WHERE p IN :programmes AND s.endsAt <= :now AND s.cancelledAt IS NULL GROUP BY p.publicId")
@NamedQuery(
        name = TrainingProgramme.PUBLISHED,
        query = "SELECT p FROM TrainingProgramme p WHERE EXISTS (SELECT e FROM ProgrammeEdition e WHERE e.programme = p"
                + " AND e.state <> ba.sigurno.persistence.training.programme.EditionState.DRAFT) ORDER BY p.id")
public class TrainingProgramme extends PublicEntity {

    /** Finds the programme with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "TrainingProgramme.byPublicId";

    /** Finds those with {@code :publicIds}, with editions and texts. */
    public static final String BY_PUBLIC_IDS = "TrainingProgramme.byPublicIds";

    /**
     * Finds the programmes, the newest first, of which an edition's title in any language is like {@code :pattern}, and
     * that have an edition in {@code :state} unless {@code :anyState}; with editions and texts.
     */
    public static final String SEARCH = "TrainingProgramme.search";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "TrainingProgramme.searchCount";

    /**
     * Counts the sessions of {@code :programmes} that were over at {@code :now}: a programme's public id and the
     * number.
     */
    public static final String SESSIONS_HELD = "TrainingProgramme.sessionsHeld";

    /** Finds the programmes of which an edition is open or was, with editions and texts. */
    public static final String PUBLISHED = "TrainingProgramme.published";

    static final String FOUND = " WHERE EXISTS (SELECT e FROM ProgrammeEdition e WHERE e.programme = p"
            + " AND (:anyState = TRUE OR e.state = :state))"
            + " AND (:pattern = '%' OR EXISTS (SELECT t FROM ProgrammeEdition o JOIN o.texts t WHERE o.programme = p"
            + " AND t.text.title LIKE :pattern))";

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchFetch(BatchFetchType.IN)
    private List<ProgrammeEdition> editions = new ArrayList<>();

    protected TrainingProgramme() {}

    /**
     * Creates a programme whose first edition is a draft without texts.
     *
     * @param hours its duration, in hours
     * @param points its points
     */
    public TrainingProgramme(BigDecimal hours, int points) {
        editions.add(new ProgrammeEdition(this, 1, hours, points));
    }

    /**
     * Opens a draft; the edition that was open until now is closed.
     *
     * @throws DomainException when it is no draft, or is not complete
     */
    public void open(ProgrammeEdition draft) {
        draft.requireDraft();
        openEdition().ifPresent(ProgrammeEdition::close);
        draft.open();
    }

    /**
     * Begins the next edition: a draft with the content of the last one.
     *
     * @throws DomainException when the last one is a draft itself
     */
    public ProgrammeEdition revise() {
        DomainException.require(latest().getState() != EditionState.DRAFT, "training_rule_draft_there");
        var draft = latest().revision(latest().getNumber() + 1);
        editions.add(draft);
        return draft;
    }

    /** Discards a draft of a next edition: the earlier ones stay. */
    public void discard(ProgrammeEdition draft) {
        draft.requireDraft();
        DomainException.require(editions.size() > 1, "training_rule_only_edition");
        editions.remove(draft);
    }

    /** Throws when an edition of it was ever open: sessions, awards and other programmes may rely on it. */
    public void requireNeverOpened() {
        DomainException.require(
                editions.stream().allMatch(edition -> edition.getState() == EditionState.DRAFT),
                "training_rule_was_opened");
    }

    /** Returns the edition to show of it: the open one, else the last. */
    public ProgrammeEdition current() {
        return openEdition().orElseGet(this::latest);
    }

    /** Returns the edition with a number, if there is one. */
    public Optional<ProgrammeEdition> edition(int number) {
        return editions.stream()
                .filter(edition -> edition.getNumber() == number)
                .findFirst();
    }

    /** Returns the edition that sessions are planned of; empty when there is none. */
    public Optional<ProgrammeEdition> openEdition() {
        return editions.stream().filter(ProgrammeEdition::isOpen).findFirst();
    }

    /** Returns the last edition, in any state. */
    public ProgrammeEdition latest() {
        return editions.get(editions.size() - 1);
    }

    /** Returns the editions, the first one first. */
    public List<ProgrammeEdition> getEditions() {
        return Collections.unmodifiableList(editions);
    }
}
