package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.persistence.quiz.attempt.Attempt;

/**
 * Acts on attempts that end, within the transaction that ends them: both are stored, or neither. This room does not
 * know the rooms that quizzes belong to, so each of those implements the listener, and passes over what is not its own.
 */
public interface AttemptListener {

    /** Acts on an attempt that has just ended, by its last answer or by the clock. */
    void finished(Attempt attempt);
}
