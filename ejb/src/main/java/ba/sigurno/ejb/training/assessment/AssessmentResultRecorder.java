package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.quiz.attempt.AttemptListener;
import ba.sigurno.ejb.training.progress.FulfilmentRecords;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.training.programme.Requirement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Makes the result of a test that has ended the proof of its requirement, in the transaction of the last answer: an answer
 * that is kept and a result that is lost would leave the teacher without a certificate.
 */
@ApplicationScoped
public class AssessmentResultRecorder implements AttemptListener {

    @Inject
    private AssessmentFinder finder;

    @Inject
    private FulfilmentRecords records;

    @Inject
    private ProgressFinder progress;

    @Inject
    private Clock clock;

    @Override
    public void finished(Attempt attempt) {
        if (attempt.getAccount() != null) {
            finder.requirement(attempt).ifPresent(requirement -> record(attempt, requirement));
        }
    }

    private void record(Attempt attempt, Requirement requirement) {
        var self = attempt.getAccount();
        var fulfilment = records.take(requirement, List.of(self)).get(self);
        var best = progress.open(List.of(requirement.getEdition()), List.of(self.getId()))
                .score(fulfilment);
        fulfilment.recordOnline(attempt.getPercent(), best, clock.instant());
        records.keep(fulfilment);
    }
}
