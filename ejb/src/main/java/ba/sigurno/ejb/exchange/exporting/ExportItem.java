package ba.sigurno.ejb.exchange.exporting;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.importing.OneLanguage;
import ba.sigurno.ejb.exchange.transfer.ExchangeTags;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question on its way into a file.
 *
 * @param id its id in the bank
 * @param publicId its public id
 * @param stem the beginning of the stem
 * @param question the question as written, still without the files of its pictures; empty when refused
 * @param refusal the reason of the refusal; empty when written
 */
public record ExportItem(
        long id, String publicId, String stem, Optional<ExchangedQuestion> question, Optional<Finding> refusal) {

    private static final int TITLE_LENGTH = 80;

    /** Returns a version as it is written in a language, or refused where it is incomplete in it. */
    static ExportItem of(QuestionVersion version, Language language) {
        var content = OneLanguage.of(version.getContent(), language);
        if (content.isEmpty()) {
            return refused(version, language, "exchange_export_not_in_language");
        }
        var question = version.getQuestion();
        var stem = content.get().stem().in(language).orElseThrow();
        return new ExportItem(
                question.getId(),
                question.getPublicId(),
                Question.beginning(stem),
                Optional.of(new ExchangedQuestion(
                        Optional.ofNullable(question.getIdentifier()).orElseGet(question::getPublicId),
                        title(stem),
                        content.get(),
                        ExchangeTags.write(question),
                        List.of(),
                        Map.of())),
                Optional.empty());
    }

    /** Returns a refused question, for a reason that a message key tells. */
    static ExportItem refused(QuestionVersion version, Language language, String key) {
        var stem = version.getContent().stem();
        return new ExportItem(
                version.getQuestion().getId(),
                version.getQuestion().getPublicId(),
                Question.beginning(stem.in(language)
                        .or(() -> stem.byLanguage().values().stream().findFirst())
                        .orElse("")),
                Optional.empty(),
                Optional.of(Finding.of(ExchangeEffect.REFUSED, 0, key)));
    }

    /**
     * Makes a name from the beginning of the text: other systems list questions by a name, which the bank's do not
     * have.
     */
    private static String title(String stem) {
        var line = Question.beginning(stem);
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH - 1) + "…";
    }
}
