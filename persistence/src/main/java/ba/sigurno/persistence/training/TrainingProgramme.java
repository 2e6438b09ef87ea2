package ba.sigurno.persistence.training;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.schema.PublicRow;
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

/** A teacher training over the years. What it teaches and what it counts for is said by its editions. */
@Entity
@Table(name = "training_programme")
@NamedQuery(
        name = TrainingProgramme.BY_PUBLIC_ID,
        query = "SELECT p FROM TrainingProgramme p WHERE p.publicId = :publicId")
public class TrainingProgramme extends PublicRow {

    /** The programme with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "TrainingProgramme.byPublicId";

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<ProgrammeEdition> editions = new ArrayList<>();

    protected TrainingProgramme() {}

    /**
     * A programme whose first edition is a draft without texts.
     *
     * @param hours how long it takes
     * @param points what it counts for
     */
    public TrainingProgramme(BigDecimal hours, int points) {
        editions.add(new ProgrammeEdition(this, 1, hours, points));
    }

    /**
     * Opens a draft; the edition that was open until now is closed.
     *
     * @throws DomainException when it is no draft, or does not say what it is
     */
    public void open(ProgrammeEdition draft) {
        draft.requireDraft();
        openEdition().ifPresent(ProgrammeEdition::close);
        draft.open();
    }

    /**
     * Begins the next edition: a draft that says what the last one says.
     *
     * @throws DomainException when the last one is a draft itself
     */
    public ProgrammeEdition revise() {
        DomainException.require(latest().getState() != EditionState.DRAFT, "training_rule_draftThere");
        var draft = latest().revision(latest().getNumber() + 1);
        editions.add(draft);
        return draft;
    }

    /** The edition that sessions are planned of; empty when there is none. */
    public Optional<ProgrammeEdition> openEdition() {
        return editions.stream().filter(ProgrammeEdition::isOpen).findFirst();
    }

    /** The last edition, in whatever state. */
    public ProgrammeEdition latest() {
        return editions.get(editions.size() - 1);
    }

    /** The editions, the first one first. */
    public List<ProgrammeEdition> getEditions() {
        return Collections.unmodifiableList(editions);
    }
}
