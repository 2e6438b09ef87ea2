package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.MoodleLosses;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.util.ArrayList;
import java.util.List;

/** Finds the losses of a question in GIFT: pictures, several gaps, parts that are not shuffled, case sensitivity. */
final class GiftLosses {

    private GiftLosses() {}

    static List<Finding> of(ExchangedQuestion question) {
        var content = question.content();
        var findings = new ArrayList<>(MoodleLosses.of(question));
        if (content.pictures().findAny().isPresent()) {
            findings.add(Finding.of(ExchangeEffect.LOST, 0, "exchange_lost_pictures"));
        }
        if (content.interaction() instanceof GapInteraction gaps) {
            if (gaps.gaps().size() > 1) {
                findings.add(Finding.of(ExchangeEffect.REFUSED, 0, "exchange_gift_gaps"));
            } else if (gaps.gaps().get(0).weight() > 1) {
                findings.add(Finding.of(ExchangeEffect.CHANGED, 0, "exchange_gift_gap_weight"));
            }
        }
        MoodleLosses.parts(content.interaction()).forEach(part -> add(part, findings));
        return findings;
    }

    private static void add(Interaction interaction, List<Finding> findings) {
        boolean kept = interaction instanceof ChoiceInteraction choice
                        && !choice.shuffled()
                        && choice.type() != QuestionType.TRUE_FALSE
                || interaction instanceof MatchInteraction match && !match.shuffled();
        if (kept) {
            findings.add(Finding.of(ExchangeEffect.LOST, 0, "exchange_lost_fixed_order"));
        }
        if (interaction instanceof TextInteraction typed) {
            if (typed.exactCase()) {
                findings.add(Finding.of(ExchangeEffect.LOST, 0, "exchange_lost_exact_case"));
            }
            if (typed.accepted().stream()
                    .flatMap(answer -> answer.pattern().byLanguage().values().stream())
                    .anyMatch(pattern -> pattern.contains("->"))) {
                findings.add(Finding.of(ExchangeEffect.REFUSED, 0, "exchange_gift_arrow"));
            }
        }
    }
}
