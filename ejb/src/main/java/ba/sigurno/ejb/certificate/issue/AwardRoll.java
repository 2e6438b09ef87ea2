package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.training.progress.HeldAwards;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.progress.EditionProgress;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The teachers with a seat in a session who were never given a certificate of it: who may have one, and who not yet. */
final class AwardRoll {

    private final TrainingSession session;
    private final TeacherProgress book;
    private final List<Account> teachers;

    /** Of those who have no certificate of the session, in the order of their names. */
    private final Map<Account, EditionProgress> progress = new LinkedHashMap<>();

    /**
     * The roll of a session.
     *
     * @param issued its certificates, void ones too
     */
    AwardRoll(TrainingSession session, TeacherProgress book, List<Certificate> issued) {
        this.session = session;
        this.book = book;
        teachers = book.teachers(session);
        var served = issued.stream().map(Certificate::getAccountId).collect(Collectors.toSet());
        teachers.stream()
                .filter(teacher -> !served.contains(teacher.getId()))
                .forEach(teacher -> progress.put(teacher, book.of(session.getEdition(), teacher)));
    }

    /** All who have a seat, by name. */
    List<Account> teachers() {
        return teachers;
    }

    /** Teachers who meet all requirements, by name. */
    List<Account> due() {
        return teachers(teacher -> progress(teacher).isComplete());
    }

    /** To whom something is missing, by name. */
    List<Account> missing() {
        return teachers(teacher -> !progress(teacher).isComplete() && !isAwardedElsewhere(teacher));
    }

    /** Teachers with a certificate of another session, for which this one served too, by name. */
    List<Account> elsewhere() {
        return teachers(teacher -> !progress(teacher).isComplete() && isAwardedElsewhere(teacher));
    }

    EditionProgress progress(Account teacher) {
        return progress.get(teacher);
    }

    /** The last certificate of the programme that a teacher was given, for whichever session. */
    Optional<HeldAwards.Award> lastAward(Account teacher) {
        return book.lastAward(session.getEdition().getProgramme(), teacher);
    }

    private boolean isAwardedElsewhere(Account teacher) {
        return lastAward(teacher)
                .filter(award -> award.last().issuedAt().isAfter(session.getStartsAt()))
                .isPresent();
    }

    private List<Account> teachers(Predicate<Account> which) {
        return progress.keySet().stream().filter(which).toList();
    }
}
