package ba.sigurno.web.quiz.analysis;

import static ba.sigurno.web.text.SpreadsheetCell.number;
import static ba.sigurno.web.text.SpreadsheetCell.text;
import static java.util.stream.Collectors.joining;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.analysis.GivenAnswer;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysis;
import ba.sigurno.ejb.quiz.analysis.QuizAnalysis;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetCell;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Writes the analysis of a quiz for spreadsheets: the quiz, then a line for each question, then one for each answer
 * that was given.
 */
final class AnalysisSpreadsheet implements Spreadsheet {

    private final QuizAnalysis analysis;
    private final Language language;

    AnalysisSpreadsheet(QuizAnalysis analysis, Language language) {
        this.analysis = analysis;
        this.language = language;
    }

    /** An answer that was given to the question of a row. */
    private record Answer(AnalysisRow row, GivenAnswer given) {}

    @Override
    public void write(SpreadsheetWriter out) throws IOException {
        var rows = AnalysisRow.of(analysis.getItems());
        out.line(text(analysis.getName()));
        out.line(text(title("attempts")), number(analysis.getAttempts()));
        out.line(text(title("mean")), figure(analysis.getMean()));
        out.line(text(title("deviation")), figure(analysis.getDeviation()));
        out.line(text(title("reliability")), figure(analysis.getReliability()));
        out.line(text(title("error")), figure(analysis.getStandardError()));
        out.table(questions(), rows);
        out.table(
                answers(),
                rows.stream()
                        .flatMap(row -> row.item().getAnswers().stream().map(given -> new Answer(row, given)))
                        .toList());
    }

    private List<SpreadsheetColumn<AnalysisRow>> questions() {
        return List.of(
                SpreadsheetColumn.number(title("number"), AnalysisRow::number),
                SpreadsheetColumn.text(
                        title("question"), row -> row.item().getItem().stem()),
                SpreadsheetColumn.number(
                        title("version"), row -> row.item().getItem().version()),
                new SpreadsheetColumn<>(
                        title("attempts"),
                        row -> row.item().isShown()
                                ? number(row.item().getAttempts())
                                : text(say("quiz_analysis_not_enough"))),
                figures("facility", ItemAnalysis::getFacility),
                figures("discrimination", ItemAnalysis::getDiscrimination),
                figures("upperLower", ItemAnalysis::getUpperLower),
                counts("right", ItemAnalysis::getRight),
                counts("partly", ItemAnalysis::getPartly),
                counts("wrong", ItemAnalysis::getWrong),
                counts("omitted", ItemAnalysis::getOmitted),
                SpreadsheetColumn.text(title("hints"), this::hints));
    }

    private List<SpreadsheetColumn<Answer>> answers() {
        return List.of(
                SpreadsheetColumn.number(title("number"), answer -> answer.row.number()),
                SpreadsheetColumn.text(title("answer"), answer -> AnalysisFormat.answer(language, answer.given)),
                SpreadsheetColumn.text(
                        title("correct"), answer -> answer.given.right() ? say("quiz_analysis_yes") : ""),
                SpreadsheetColumn.number(title("count"), answer -> answer.given.attempts()),
                SpreadsheetColumn.number(
                        title("upper"),
                        answer -> answer.given.kind() == GivenAnswer.Kind.OPTION ? answer.given.upper() : null));
    }

    private SpreadsheetColumn<AnalysisRow> figures(String column, Function<ItemAnalysis, OptionalDouble> figure) {
        return new SpreadsheetColumn<>(title(column), row -> figure(figure.apply(row.item())));
    }

    /** Returns a column of numbers of attempts; empty where they are too few to be shown. */
    private SpreadsheetColumn<AnalysisRow> counts(String column, Function<ItemAnalysis, Number> count) {
        return SpreadsheetColumn.number(title(column), row -> row.item().isShown() ? count.apply(row.item()) : null);
    }

    private String hints(AnalysisRow row) {
        return row.item().getHints().stream()
                .map(hint -> say("quiz_analysis_hint_" + hint))
                .collect(joining(" "));
    }

    private static SpreadsheetCell figure(OptionalDouble figure) {
        return number(
                figure.isPresent() ? BigDecimal.valueOf(figure.getAsDouble()).setScale(2, RoundingMode.HALF_UP) : null);
    }

    private String title(String key) {
        return say("quiz_analysis_column_" + key);
    }

    private String say(String key) {
        return Messages.text(language, key);
    }
}
