package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;

/**
 * The lists of the editions of the competition; an edition itself is found by {@link CompetitionEdition#BY_PUBLIC_ID}.
 */
@MappedSuperclass
@NamedQuery(
        name = CompetitionEditionQueries.ALL,
        query = "SELECT e FROM CompetitionEdition e WHERE e.practice = FALSE ORDER BY e.opensAt DESC, e.id DESC")
@NamedQuery(
        name = CompetitionEditionQueries.COUNT,
        query = "SELECT COUNT(e) FROM CompetitionEdition e WHERE e.practice = FALSE")
@NamedQuery(
        name = CompetitionEditionQueries.DRAFTS,
        query = "SELECT e FROM CompetitionEdition e" + CompetitionEditionQueries.COMING_DRAFTS
                + " ORDER BY e.opensAt, e.id")
@NamedQuery(
        name = CompetitionEditionQueries.COUNT_DRAFTS,
        query = "SELECT COUNT(e) FROM CompetitionEdition e" + CompetitionEditionQueries.COMING_DRAFTS)
@NamedQuery(
        name = CompetitionEditionQueries.NOT_OVER,
        query = "SELECT e FROM CompetitionEdition e WHERE e.practice = FALSE AND e.closesAt > :now ORDER BY e.id")
@NamedQuery(
        name = CompetitionEditionQueries.REHEARSED,
        query =
                "SELECT COUNT(e) FROM CompetitionEdition e WHERE e.practice = FALSE AND e.rehearsal = TRUE AND e.year = :year"
                        + " AND e.switchedOnAt IS NOT NULL AND e.opensAt < :now")
@NamedNativeQuery(
        name = CompetitionEditionQueries.ENTERED,
        query = "SELECT COUNT(*) FROM competition_entry x JOIN competition_edition e ON e.id = x.edition_id"
                + " WHERE e.public_id = ?")
@NamedQuery(
        name = CompetitionEditionQueries.NOT_FROZEN,
        query = "SELECT e.id FROM CompetitionEdition e WHERE e.practice = FALSE AND e.switchedOnAt IS NOT NULL"
                + " AND e.frozenRevision = 0 AND e.closesAt <= :latest ORDER BY e.closesAt")
@NamedQuery(
        name = CompetitionEditionQueries.SWITCHED_ON,
        query =
                "SELECT NEW ba.sigurno.persistence.competition.edition.EditionVersion(e.id, e.version) FROM CompetitionEdition e"
                        + " WHERE e.switchedOnAt IS NOT NULL AND e.closesAt > :since"
                        + " AND (e.practice = FALSE OR e.closesAt > :now) ORDER BY e.id")
abstract class CompetitionEditionQueries extends PublicEntity {

    /** Finds all editions but those of a class's practice, the latest day first, with texts. */
    public static final String ALL = "CompetitionEdition.all";

    /** Counts what {@link #ALL} finds. */
    public static final String COUNT = "CompetitionEdition.count";

    /** Finds those that are not switched on and would not be over at {@code :now}, the next first, with texts. */
    public static final String DRAFTS = "CompetitionEdition.drafts";

    /** Counts what {@link #DRAFTS} finds. */
    public static final String COUNT_DRAFTS = "CompetitionEdition.countDrafts";

    /** Finds those that are not over {@code :now}, drafts too but no practice, always in the same order. */
    public static final String NOT_OVER = "CompetitionEdition.notOver";

    /** Counts the rehearsals of {@code :year} that had opened before {@code :now}. */
    public static final String REHEARSED = "CompetitionEdition.rehearsed";

    /** Counts the entries in the edition with the public id {@code ?1}. */
    public static final String ENTERED = "CompetitionEdition.entered";

    /**
     * Finds the {@link EditionVersion} of those that are switched on and closed, if at all, after {@code
     * :since}; of a class's practice those that are open {@code :now}.
     */
    public static final String SWITCHED_ON = "CompetitionEdition.switchedOn";

    /** Finds the ids of those that were over at {@code :latest} and have no result yet, the earliest first. */
    public static final String NOT_FROZEN = "CompetitionEdition.notFrozen";

    static final String COMING_DRAFTS = " WHERE e.practice = FALSE AND e.switchedOnAt IS NULL AND e.closesAt > :now";
}
