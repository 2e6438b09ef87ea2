package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.quiz.bank.Question;
import java.util.function.Consumer;

/**
 * The filing of questions: under an outcome, which brings its strand and age band along, or else under a strand and an
 * age band. A code that is null or blank is none.
 *
 * @param strand the code of a strand
 * @param ageBand the code of an age band
 * @param outcome the code of an outcome
 */
public record Filing(String strand, String ageBand, String outcome) {

    /** No filing. */
    public static final Filing NONE = new Filing(null, null, null);

    /** Looks up the codes once, for any number of questions to file. */
    public Consumer<Question> action(Entities entities) {
        var codes = new FrameworkCodes(entities);
        var tested = codes.outcome(outcome);
        if (tested != null) {
            return question -> question.file(tested);
        }
        var under = codes.strand(strand);
        var aged = codes.ageBand(ageBand);
        return question -> {
            question.file(null);
            question.file(under, aged);
        };
    }
}
