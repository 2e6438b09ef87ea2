package ba.sigurno.persistence.quiz.attempt;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/** The lists, counts and reports of attempts. */
@MappedSuperclass
@NamedQuery(
        name = AttemptQueries.OF_PUPIL,
        query = "SELECT a FROM Attempt a WHERE a.quiz = :quiz AND a.pupil = :pupil ORDER BY a.ordinal DESC")
@NamedQuery(
        name = AttemptQueries.ALL_OF_PUPIL,
        query = "SELECT a FROM Attempt a JOIN FETCH a.quiz WHERE a.pupil = :pupil ORDER BY a.ordinal DESC")
@NamedQuery(
        name = AttemptQueries.BEST_OF_CLASS,
        query = "SELECT NEW ba.sigurno.persistence.quiz.attempt.BestAttempt("
                + "p.publicId, p.nickname, MAX(a.correctCount), MAX(a.questionCount)) FROM Attempt a JOIN a.pupil p"
                + " WHERE a.quiz = :quiz AND p.schoolClass = :schoolClass AND a.finishedAt IS NOT NULL"
                + " GROUP BY p.publicId, p.nickname ORDER BY MAX(a.correctCount) DESC, p.nickname")
@NamedQuery(
        name = AttemptQueries.TALLIES,
        query = "SELECT NEW ba.sigurno.persistence.quiz.attempt.QuestionTally(i.version.id, a.ordinal, i.score,"
                + " COUNT(i.id)) FROM AttemptItem i JOIN i.attempt a"
                + " WHERE a.quiz = :quiz AND a.pupil.schoolClass = :schoolClass AND a.finishedAt IS NOT NULL"
                + " GROUP BY i.version.id, a.ordinal, i.score")
@NamedQuery(
        name = AttemptQueries.OF_ACCOUNTS,
        query = "SELECT a FROM Attempt a WHERE a.quiz = :quiz AND a.account.id IN :accountIds ORDER BY a.ordinal DESC")
@NamedQuery(name = AttemptQueries.COUNT_OF_ACCOUNT, query = "SELECT COUNT(a) FROM Attempt a WHERE a.account = :account")
@NamedQuery(name = AttemptQueries.FORGET_ACCOUNT, query = "DELETE FROM Attempt a WHERE a.account = :account")
@NamedQuery(
        name = AttemptQueries.PURGE_OF_ACCOUNTS,
        query = "DELETE FROM Attempt a WHERE a.account IS NOT NULL AND a.startedAt < :before")
@NamedQuery(
        name = AttemptQueries.OVERDUE,
        query = "SELECT a.id FROM Attempt a WHERE a.finishedAt IS NULL AND a.deadline < :latest ORDER BY a.deadline")
abstract class AttemptQueries extends PublicEntity {

    /** Finds the attempts of {@code :pupil} at {@code :quiz}, the newest first. */
    public static final String OF_PUPIL = "Attempt.ofPupil";

    /**
     * Finds the attempts of {@code :pupil} at all quizzes, with the quizzes, the newest of each quiz before its others.
     */
    public static final String ALL_OF_PUPIL = "Attempt.allOfPupil";

    /** Finds the {@link BestAttempt} at {@code :quiz} of each pupil of {@code :schoolClass}, best first. */
    public static final String BEST_OF_CLASS = "Attempt.bestOfClass";

    /** Counts, by question, attempt and score, how the pupils of {@code :schoolClass} did at {@code :quiz}: {@link QuestionTally}s. */
    public static final String TALLIES = "Attempt.tallies";

    /** Finds the attempts of the accounts with {@code :accountIds} at {@code :quiz}, the newest of each before its others. */
    public static final String OF_ACCOUNTS = "Attempt.ofAccounts";

    /** Counts the attempts of {@code :account}. */
    public static final String COUNT_OF_ACCOUNT = "Attempt.countOfAccount";

    /** Deletes the attempts of {@code :account}. */
    public static final String FORGET_ACCOUNT = "Attempt.forgetAccount";

    /** Deletes the attempts of adults that began before {@code :before}. */
    public static final String PURGE_OF_ACCOUNTS = "Attempt.purgeOfAccounts";

    /** Finds the ids of the open attempts whose time was up before {@code :latest}, the longest overdue first. */
    public static final String OVERDUE = "Attempt.overdue";
}
