package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.MoodleLosses;
import ba.sigurno.ejb.exchange.format.MoodleShares;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Writes a text with gaps in the notation of Cloze; see {@link ClozeReader}. */
final class ClozeText {

    /**
     * The characters that mean something in the notation or in HTML; written as character references, which mean
     * nothing in either.
     */
    private static final String SPECIAL = "~#{}=%\\&<>\"'\n";

    private final Language language;

    ClozeText(Language language) {
        this.language = language;
    }

    /** Returns HTML in which every mark of a gap became the gap. */
    String of(String xhtml, GapInteraction gaps) {
        var byCode = gaps.gaps().stream().collect(Collectors.toMap(Gap::code, gap -> gap));
        return GapInteraction.MARK
                .matcher(xhtml.replace("{", "&#123;"))
                .replaceAll(mark -> byCode.containsKey(mark.group(1))
                        ? Matcher.quoteReplacement(gap(byCode.get(mark.group(1))))
                        : Matcher.quoteReplacement(mark.group()));
    }

    private String gap(Gap gap) {
        return "{" + gap.weight() + ":" + type(gap.content()) + ":" + String.join("~", answers(gap.content())) + "}";
    }

    private static String type(Interaction content) {
        if (content instanceof NumberInteraction) {
            return "NUMERICAL";
        } else if (content instanceof TextInteraction typed) {
            return typed.exactCase() ? "SHORTANSWER_C" : "SHORTANSWER";
        }
        return ((ChoiceInteraction) content).shuffled() ? "MULTICHOICE_S" : "MULTICHOICE";
    }

    private List<String> answers(Interaction content) {
        var answers = new ArrayList<String>();
        if (content instanceof NumberInteraction number) {
            number.accepted()
                    .forEach(range -> answers.add(answer(
                            range.credit(),
                            range.middle().toPlainString() + ":"
                                    + range.tolerance().toPlainString(),
                            range.feedback())));
        } else if (content instanceof TextInteraction typed) {
            typed.accepted()
                    .forEach(known ->
                            answers.add(answer(known.credit(), escaped(in(known.pattern())), known.feedback())));
        } else if (content instanceof ChoiceInteraction choice) {
            choice.options()
                    .forEach(option -> answers.add(answer(
                            option.credit(),
                            escaped(Markup.toInlineXhtml(
                                    in(MoodleLosses.orDescription(option.text(), option.picture())))),
                            option.feedback())));
        }
        return answers;
    }

    private String answer(BigDecimal credit, String text, Texts feedback) {
        var share = Credit.isFull(credit) ? "=" : credit.signum() == 0 ? "" : "%" + MoodleShares.percent(credit) + "%";
        var told = feedback.in(language)
                .map(markdown -> "#" + escaped(Markup.toInlineXhtml(markdown)))
                .orElse("");
        return share + text + told;
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(character ->
                        SPECIAL.indexOf(character) < 0 ? String.valueOf((char) character) : "&#" + character + ";")
                .collect(Collectors.joining());
    }

    private String in(Texts text) {
        return text.in(language).orElse("");
    }
}
