package ba.sigurno.ear.bench;

import ba.sigurno.persistence.quiz.content.ContentJson;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many encoded responses one thread reads and scores a second. */
final class ScoringBench implements Benchmark {

    private static final String GROUP = "scoring, one thread";
    private static final String UNIT = "scores/s";

    /** The best score, so that no compiler finds the work to be for nothing. */
    private BigDecimal best = BigDecimal.ZERO;

    private record Answer(Interaction interaction, String document, String response) {}

    @Override
    public void run(Report report) {
        var json = new ContentJson();
        var mixed = new ArrayList<Answer>();
        for (QuestionType type : QuestionType.values()) {
            var content = SampleQuestions.question(type, 1);
            var document = json.convertToDatabaseColumn(content);
            var answers = SampleQuestions.responses(type).stream()
                    .map(response -> new Answer(content.interaction(), document, response))
                    .toList();
            mixed.addAll(answers);
            report.figure(GROUP, type.name().toLowerCase(Locale.ROOT).replace('_', ' '), rate(answers), UNIT);
        }
        report.figure(GROUP, "all types in turn", rate(mixed), UNIT);
        double recomputed = Timing.perSecond(time -> {
            var answer = mixed.get(time % mixed.size());
            score(json.convertToEntityAttribute(answer.document()).interaction(), answer.response());
        });
        report.figure(GROUP, "all types in turn, from the stored document", recomputed, UNIT);
    }

    private double rate(List<Answer> answers) {
        return Timing.perSecond(time -> {
            var answer = answers.get(time % answers.size());
            score(answer.interaction(), answer.response());
        });
    }

    private void score(Interaction interaction, String response) {
        best = interaction.score(interaction.response(response)).max(best);
    }
}
