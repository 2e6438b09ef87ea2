package ba.sigurno.persistence.curriculum.codes;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * A place in the curriculum of an education authority that an outcome serves, by the authority's own code. Teachers write it
 * into the class diary. An outcome may serve several places.
 */
@Entity
@Table(name = "curriculum_code")
@NamedQuery(
        name = CurriculumCode.OF_AUTHORITY,
        query =
                "SELECT c FROM CurriculumCode c JOIN FETCH c.outcome WHERE c.authority = :authority ORDER BY c.position")
@NamedQuery(
        name = CurriculumCode.OF_EDITION,
        query =
                "SELECT c FROM CurriculumCode c JOIN FETCH c.authority WHERE c.authority.code IN :authorities"
                        + " AND c.outcome.id IN (SELECT o.id FROM ModuleEdition e JOIN e.outcomes o WHERE e = :edition) ORDER BY c.authority.id, c.position")
@NamedQuery(
        name = CurriculumCode.OF_LESSONS,
        query =
                "SELECT c FROM CurriculumCode c JOIN FETCH c.outcome WHERE c.authority = :authority"
                        + " AND c.outcome.id IN (SELECT l.outcome.id FROM Lesson l WHERE l.edition = :edition) ORDER BY c.position")
@NamedQuery(name = CurriculumCode.DELETE, query = "DELETE FROM CurriculumCode c WHERE c.authority = :authority")
public class CurriculumCode extends BaseEntity {

    /** Finds the codes of {@code :authority} in the order of their list, with their outcomes. */
    public static final String OF_AUTHORITY = "CurriculumCode.ofAuthority";

    /** Finds the codes that authorities with the codes {@code :authorities} have for the outcomes of {@code :edition}. */
    public static final String OF_EDITION = "CurriculumCode.ofEdition";

    /** Finds the codes that {@code :authority} has for the outcomes of the lessons of {@code :edition}, with their outcomes. */
    public static final String OF_LESSONS = "CurriculumCode.ofLessons";

    /** Deletes the codes of {@code :authority}. */
    public static final String DELETE = "CurriculumCode.delete";

    /** The maximum number of codes of an authority. */
    public static final int MAX_OF_AUTHORITY = 1_000;

    /** The maximum length of a code, in characters. */
    public static final int CODE_LENGTH = 60;

    /** The maximum length of its text, in characters. */
    public static final int TEXT_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outcome_id")
    private Outcome outcome;

    private int position;

    @Column(nullable = false, length = CODE_LENGTH)
    private String code;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String text;

    protected CurriculumCode() {}

    /**
     * Creates the code of an authority for an outcome.
     *
     * @param position the line in the list of the authority, from 1
     * @param text what the curriculum says there; may be empty
     */
    public CurriculumCode(Authority authority, Outcome outcome, int position, String code, String text) {
        this.authority = authority;
        this.outcome = outcome;
        this.position = position;
        this.code = code;
        this.text = text;
    }

    public Authority getAuthority() {
        return authority;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getCode() {
        return code;
    }

    /** Returns what the curriculum says there, in the words of the authority; may be empty. */
    public String getText() {
        return text;
    }
}
