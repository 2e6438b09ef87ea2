package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/**
 * The lists and reports of the editions of programmes; an edition itself is found by
 * {@link ProgrammeEdition#BY_PUBLIC_ID}.
 */
@MappedSuperclass
@NamedQuery(
        name = ProgrammeEditionQueries.OPEN,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme p"
                + " WHERE e.state = ba.sigurno.persistence.training.programme.EditionState.OPEN ORDER BY p.id")
@NamedQuery(
        name = ProgrammeEditionQueries.SESSIONS,
        query = "SELECT s FROM TrainingSession s JOIN FETCH s.trainer LEFT JOIN FETCH s.authority"
                + ProgrammeEditionQueries.SESSIONS_OF + " ORDER BY s.startsAt DESC, s.id DESC")
@NamedQuery(
        name = ProgrammeEditionQueries.COUNT_SESSIONS,
        query = "SELECT COUNT(s) FROM TrainingSession s" + ProgrammeEditionQueries.SESSIONS_OF)
@NamedQuery(
        name = ProgrammeEditionQueries.LATEST,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme p WHERE e.number = (SELECT MAX(o.number)"
                + " FROM ProgrammeEdition o WHERE o.programme = p"
                + " AND o.state <> ba.sigurno.persistence.training.programme.EditionState.DRAFT) ORDER BY p.id")
@NamedQuery(
        name = ProgrammeEditionQueries.OPEN_OF,
        query =
                "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme p"
                        + " WHERE e.state = ba.sigurno.persistence.training.programme.EditionState.OPEN AND p.publicId = :programmeId")
@NamedQuery(
        name = ProgrammeEditionQueries.OF_SESSION,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme"
                + " WHERE EXISTS (SELECT s FROM TrainingSession s WHERE s.edition = e AND s.publicId = :publicId)")
@NamedQuery(
        name = ProgrammeEditionQueries.MET_BETWEEN,
        query = "SELECT e FROM ProgrammeEdition e WHERE EXISTS (SELECT m FROM SessionMeeting m JOIN m.session s"
                + " WHERE s.edition = e AND s.cancelledAt IS NULL AND m.startsAt >= :from AND m.startsAt < :until)")
@NamedQuery(
        name = ProgrammeEditionQueries.BY_IDS,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme WHERE e.id IN :ids")
@NamedQuery(
        name = ProgrammeEditionQueries.OPEN_OF_ALL,
        query =
                "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme p"
                        + " WHERE e.state = ba.sigurno.persistence.training.programme.EditionState.OPEN AND p.publicId IN :programmeIds")
@NamedQuery(
        name = ProgrammeEditionQueries.ON_THE_WAY,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme"
                + " WHERE e.state = ba.sigurno.persistence.training.programme.EditionState.OPEN"
                + " OR EXISTS (SELECT r FROM Registration r WHERE r.session.edition = e AND r.account.id = :accountId"
                + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED) ORDER BY e.id DESC")
abstract class ProgrammeEditionQueries extends PublicEntity {

    /** Finds the open editions, with programme, trainers and texts. */
    public static final String OPEN = "ProgrammeEdition.open";

    /** Finds of each programme the last edition that is no draft, with programme and texts. */
    public static final String LATEST = "ProgrammeEdition.latest";

    /** Finds the open edition of the programme with {@code :programmeId}, a public id. */
    public static final String OPEN_OF = "ProgrammeEdition.openOf";

    /**
     * Finds the sessions of {@code :edition}, the latest first, of the trainer with {@code :trainerId} unless that is
     * null.
     */
    public static final String SESSIONS = "ProgrammeEdition.sessions";

    /** Counts what {@link #SESSIONS} finds. */
    public static final String COUNT_SESSIONS = "ProgrammeEdition.countSessions";

    static final String SESSIONS_OF =
            " WHERE s.edition = :edition AND (:trainerId IS NULL OR s.trainer.id = :trainerId)";

    /** Finds the edition of the session with {@code :publicId}, with programme, texts and requirements. */
    public static final String OF_SESSION = "ProgrammeEdition.ofSession";

    /**
     * Finds the editions with a meeting that starts from {@code :from} until before {@code :until}, so that the sessions of
     * these find them read, their texts by one statement.
     */
    public static final String MET_BETWEEN = "ProgrammeEdition.metBetween";

    /** Finds the editions with {@code :ids}, with programme, texts and requirements. */
    public static final String BY_IDS = "ProgrammeEdition.byIds";

    /** Finds the open editions of the programmes with {@code :programmeIds}, public ids; with requirements. */
    public static final String OPEN_OF_ALL = "ProgrammeEdition.openOfAll";

    /**
     * Finds the open editions, and those in a session of which the account with {@code :accountId} has a seat; with all
     * their texts.
     */
    public static final String ON_THE_WAY = "ProgrammeEdition.onTheWay";
}
