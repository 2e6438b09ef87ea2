package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.qti.processing.Shadows;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the losses and changes of a question in QTI. */
final class QtiLosses {

    private final ExchangedQuestion question;
    private final Set<Finding> findings = new LinkedHashSet<>();

    QtiLosses(ExchangedQuestion question) {
        this.question = question;
    }

    List<Finding> findings() {
        if (question.identifier().isBlank()) {
            note(ExchangeEffect.CHANGED, "identifier");
        }
        if (question.title().isBlank()) {
            note(ExchangeEffect.CHANGED, "noTitle");
        }
        question.content().withTexts(this::looks);
        var interaction = question.content().interaction();
        int worth = ItemWriter.worth(interaction);
        if (worth > 1) {
            note(ExchangeEffect.CHANGED, "points", worth);
        }
        if (interaction instanceof GapInteraction gaps) {
            gaps.gaps().forEach(gap -> inGap(gap.content()));
        } else {
            typed(interaction);
        }
        return new ArrayList<>(findings);
    }

    /** Notes the looks of a text: a list may begin with any number in CommonMark, with 1 alone in QTI. */
    private Texts looks(Texts text) {
        text.byLanguage().values().stream()
                .filter(markdown -> Markup.toXhtml(markdown).contains("<ol start"))
                .forEach(markdown -> note(ExchangeEffect.LOST, "listStart"));
        return text;
    }

    private void inGap(Interaction content) {
        typed(content);
        if (content instanceof ChoiceInteraction choice) {
            choice.options().forEach(option -> {
                if (option.picture() != null) {
                    note(ExchangeEffect.LOST, "pictureInGap");
                }
                option.text().byLanguage().values().stream()
                        .filter(text ->
                                !Markup.isPlain(text) || Markup.toPlain(text).contains("\n"))
                        .forEach(text -> note(ExchangeEffect.LOST, "looksInGap", text));
            });
        }
    }

    private void typed(Interaction content) {
        if (content instanceof TextInteraction text) {
            note(ExchangeEffect.CHANGED, "forgiving");
            var reachable = Shadows.reachable(text);
            text.accepted().stream()
                    .filter(answer -> !reachable.contains(answer))
                    .map(QtiLosses::pattern)
                    .forEach(pattern -> note(ExchangeEffect.LOST, "neverCounts", pattern));
        } else if (content instanceof NumberInteraction number) {
            var reachable = Shadows.reachable(number);
            number.accepted().stream()
                    .filter(range -> !reachable.contains(range))
                    .map(range -> range.least() + "–" + range.most())
                    .forEach(range -> note(ExchangeEffect.LOST, "neverCounts", range));
        }
    }

    private static String pattern(Accepted answer) {
        return answer.pattern().byLanguage().values().stream().findFirst().orElse("");
    }

    private void note(ExchangeEffect effect, String key, Object... arguments) {
        findings.add(Finding.of(effect, 0, "exchange_qti_" + key, arguments));
    }
}
