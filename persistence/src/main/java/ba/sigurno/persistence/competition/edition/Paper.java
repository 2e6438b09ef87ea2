package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The questions for the pupils of one age band. All are asked the same, so that results compare; each in the version
 * that was approved when it was put here.
 */
@Entity
@Table(name = "competition_paper")
@NamedNativeQuery(
        name = Paper.ITEMS,
        query = "SELECT b.code, i.version_id FROM competition_item i JOIN competition_paper p ON p.id = i.paper_id"
                + " JOIN age_band b ON b.id = p.age_band_id WHERE p.edition_id = ? ORDER BY b.position, i.position")
public class Paper extends BaseEntity {

    /** Finds the items of the edition with the id {@code ?1}, in order: code of the age band, id of the version. */
    public static final String ITEMS = "Paper.items";

    /** The maximum number of questions. */
    public static final int MAX_ITEMS = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private CompetitionEdition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "age_band_id")
    @BatchFetch(BatchFetchType.IN)
    private AgeBand ageBand;

    @ManyToMany
    @JoinTable(
            name = "competition_item",
            joinColumns = @JoinColumn(name = "paper_id"),
            inverseJoinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<QuestionVersion> items = new ArrayList<>();

    protected Paper() {}

    Paper(CompetitionEdition edition, AgeBand ageBand) {
        this.edition = edition;
        this.ageBand = ageBand;
    }

    /**
     * Sets its questions from now on, in this order.
     *
     * @throws DomainException when it is too late, when there are too many, twice the same, or one that is not approved
     *     or is not answered by a tap: nobody types anything on the day
     */
    public void ask(List<QuestionVersion> versions) {
        edition.requireDraft();
        DomainException.require(versions.size() <= MAX_ITEMS, "competition_rule_too_many_items", MAX_ITEMS);
        DomainException.require(
                versions.stream()
                                .map(version -> version.getQuestion().getPublicId())
                                .distinct()
                                .count()
                        == versions.size(),
                "quiz_rule_question_twice");
        for (var version : versions) {
            DomainException.require(version.getStatus() == ReviewStatus.APPROVED, "quiz_rule_question_unapproved");
            DomainException.require(
                    version.getContent().interaction() instanceof ChoiceInteraction, "competition_rule_choices_only");
        }
        items.clear();
        items.addAll(versions);
    }

    public CompetitionEdition getEdition() {
        return edition;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    /** Returns the questions, in order. An answer names an item by its place, from 1. */
    public List<QuestionVersion> getItems() {
        return Collections.unmodifiableList(items);
    }
}
