package ba.sigurno.web.quiz.analysis;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.analysis.GivenAnswer;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysis;
import ba.sigurno.ejb.quiz.analysis.QuizAnalysis;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.SpreadsheetCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Writes the analysis of a quiz as CSV: the quiz, then a line for each question, then one for each answer that was
 * given.
 */
final class AnalysisCsv {

    private static final List<String> QUESTION = List.of(
            "number",
            "question",
            "version",
            "attempts",
            "facility",
            "discrimination",
            "upperLower",
            "right",
            "partly",
            "wrong",
            "omitted",
            "hints");

    private static final List<String> ANSWER = List.of("number", "answer", "correct", "count", "upper");

    private final Language language;

    private AnalysisCsv(Language language) {
        this.language = language;
    }

    static String write(QuizAnalysis analysis, Language language) {
        var csv = new AnalysisCsv(language);
        var rows = AnalysisRow.of(analysis.getItems());
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(analysis.getName()));
        lines.add(List.of(csv.column("attempts"), String.valueOf(analysis.getAttempts())));
        lines.add(List.of(csv.column("mean"), csv.figure(analysis.getMean())));
        lines.add(List.of(csv.column("deviation"), csv.figure(analysis.getDeviation())));
        lines.add(List.of(csv.column("reliability"), csv.figure(analysis.getReliability())));
        lines.add(List.of(csv.column("error"), csv.figure(analysis.getStandardError())));
        lines.add(QUESTION.stream().map(csv::column).toList());
        rows.forEach(row -> lines.add(csv.question(row.number(), row.item())));
        lines.add(ANSWER.stream().map(csv::column).toList());
        rows.forEach(row -> row.item().getAnswers().forEach(answer -> lines.add(csv.answer(row, answer))));
        return SpreadsheetCsv.of(lines);
    }

    private List<String> question(int number, ItemAnalysis item) {
        var counts = Stream.of(item.getRight(), item.getPartly(), item.getWrong(), item.getOmitted());
        var hints = item.getHints().stream()
                .map(hint -> text("quiz_analysis_hint_" + hint))
                .toList();
        var line = new ArrayList<>(List.of(
                String.valueOf(number),
                item.getItem().stem(),
                String.valueOf(item.getItem().version()),
                item.isShown() ? String.valueOf(item.getAttempts()) : text("quiz_analysis_not_enough"),
                figure(item.getFacility()),
                figure(item.getDiscrimination()),
                figure(item.getUpperLower())));
        counts.map(count -> item.isShown() ? count.toString() : "").forEach(line::add);
        line.add(String.join(" ", hints));
        return line;
    }

    private List<String> answer(AnalysisRow row, GivenAnswer answer) {
        boolean option = answer.kind() == GivenAnswer.Kind.OPTION;
        return List.of(
                String.valueOf(row.number()),
                AnalysisFormat.answer(language, answer),
                answer.right() ? text("quiz_analysis_yes") : "",
                String.valueOf(answer.attempts()),
                option ? String.valueOf(answer.upper()) : "");
    }

    private String figure(OptionalDouble figure) {
        return figure.isPresent() ? AnalysisFormat.decimal(language, figure.getAsDouble()) : "";
    }

    private String column(String key) {
        return text("quiz_analysis_column_" + key);
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
