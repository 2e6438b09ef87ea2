package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.training.progress.HeldAwards;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.progress.EditionProgress;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The teachers with a seat in a session who were never given a certificate of it: who may have one, and who not. A
 * certificate belongs to the session in which its last requirement was met, and is given once that is over.
 */
final class AwardRoll {

    private final TrainingSession session;
    private final TeacherProgress book;
    private final Instant now;
    private final List<Account> teachers;

    /** Of those who have no certificate of the session, in the order of their names. */
    private final Map<Account, EditionProgress> progress = new LinkedHashMap<>();

    /**
     * The roll of a session.
     *
     * @param issued its certificates, void ones too
     */
    AwardRoll(TrainingSession session, TeacherProgress book, List<Certificate> issued, Instant now) {
        this.session = session;
        this.book = book;
        this.now = now;
        teachers = book.teachers(session, session.getLanguage());
        var served = issued.stream().map(Certificate::getAccountId).collect(Collectors.toSet());
        teachers.stream()
                .filter(teacher -> !served.contains(teacher.getId()))
                .forEach(teacher -> progress.put(teacher, book.of(session.getEdition(), teacher)));
    }

    /** All who have a seat, by name. */
    List<Account> teachers() {
        return teachers;
    }

    /** Teachers who met the last requirement here, by name; nobody while the session runs. */
    List<Account> due() {
        return session.isOver(now) ? teachers(this::isMetHere) : List.of();
    }

    /** Teachers who met the last requirement here and may have a certificate when the session is over, by name. */
    List<Account> early() {
        return session.isOver(now) ? List.of() : teachers(this::isMetHere);
    }

    /** To whom something is missing, be it that they were not here, by name. */
    List<Account> missing() {
        return teachers(teacher -> placeOf(teacher).isEmpty());
    }

    /** Teachers whose certificate belongs to another session, by name. */
    List<Account> elsewhere() {
        return teachers(teacher -> placeOf(teacher).isPresent() && !isMetHere(teacher));
    }

    /** Where the certificate of a teacher was given or is to be given; empty while something is missing. */
    Optional<AwardPlace> placeOf(Account teacher) {
        var reached = progress(teacher);
        return reached.isComplete()
                ? reached.getSession().map(AwardPlace::of)
                : lastAward(teacher).filter(this::isLater).map(AwardPlace::of);
    }

    EditionProgress progress(Account teacher) {
        return progress.get(teacher);
    }

    /** The last certificate of the programme that a teacher was given, for whichever session. */
    Optional<HeldAwards.Award> lastAward(Account teacher) {
        return book.lastAward(session.getEdition().getProgramme(), teacher);
    }

    private boolean isMetHere(Account teacher) {
        var reached = progress(teacher);
        return reached.isComplete()
                && reached.getSession().filter(session::equals).isPresent();
    }

    /** Whether an award was given when this session had begun, which then served for it or was not needed. */
    private boolean isLater(HeldAwards.Award award) {
        return award.last().issuedAt().isAfter(session.getStartsAt());
    }

    private List<Account> teachers(Predicate<Account> which) {
        return progress.keySet().stream().filter(which).toList();
    }
}
