package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.qti.reading.ChoiceReader;
import ba.sigurno.ejb.exchange.qti.reading.QtiCodes;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Writes options to choose from (sections "choiceInteraction", "inlineChoiceInteraction").
 *
 * @param item the item
 * @param choice the interaction to write
 */
record ChoiceWriter(ItemWriter item, ChoiceInteraction choice) {

    /** Writes it as the item's interaction. */
    void write() {
        var response = declared(ItemWriter.RESPONSE);
        boolean byCorrect = isSeveral() ? choice.grading() == Grading.ALL_OR_NOTHING : isOneRight();
        if (!byCorrect || isSeveral() && !sharesAlike()) {
            map(response);
        }
        item.score(byCorrect, choice.options().stream().anyMatch(option -> !option.feedback()
                .isEmpty()));
        var interaction = item.interaction("choiceInteraction");
        interaction.attr(item.tree().attribute("shuffle"), String.valueOf(choice.shuffled()));
        interaction.attr(item.tree().attribute("maxChoices"), isSeveral() ? "0" : "1");
        for (var option : choice.options()) {
            write(interaction, option);
        }
    }

    private void write(Element interaction, Option option) {
        var rules = item.rules();
        var identifier = identifier(option);
        var chosen =
                isSeveral() ? rules.has(ItemWriter.RESPONSE, identifier) : rules.is(ItemWriter.RESPONSE, identifier);
        rules.sayWhen(chosen, option.feedback());
        item.tree().content(part(interaction, "simpleChoice", option), text(option), option.picture());
    }

    private Element part(Element interaction, String name, Option option) {
        var part = item.tree().add(interaction, name, "identifier", identifier(option));
        if (option.fixed()) {
            part.attr("fixed", "true");
        }
        return part;
    }

    /** Returns the text of an option: true and false, which have no text here, must have one there. */
    private Texts text(Option option) {
        var language = item.tree().language();
        return choice.type() == QuestionType.TRUE_FALSE && option.text().isEmpty()
                ? Texts.of(language, ChoiceReader.word(language, option.code()))
                : option.text();
    }

    /**
     * Writes it in place of a gap's mark.
     *
     * @param worth the points of the gap
     */
    void writeInline(Element gap, String response, BigDecimal worth) {
        map(declared(response));
        gap.attr(item.tree().attribute("shuffle"), String.valueOf(choice.shuffled()));
        var chain = item.rules().chain();
        for (var option : choice.options()) {
            var credit = option.credit().max(BigDecimal.ZERO).multiply(worth);
            if (credit.signum() > 0 || !option.feedback().isEmpty()) {
                chain.when(item.rules().is(response, identifier(option)), credit, option.feedback());
            }
            part(gap, "inlineChoice", option)
                    .text(Markup.toPlain(item.tree().markdown(option.text())).replace('\n', ' '));
        }
    }

    private Element declared(String response) {
        return item.tree().response(response, isSeveral() ? "multiple" : "single", "identifier", correct());
    }

    private List<String> correct() {
        return choice.options().stream()
                .filter(option -> isSeveral() ? option.right() : Credit.isFull(option.credit()))
                .limit(isSeveral() ? choice.options().size() : 1)
                .map(this::identifier)
                .toList();
    }

    private void map(Element response) {
        var mapping = item.tree().mapping(response);
        choice.options().stream()
                .filter(option -> option.credit().signum() != 0)
                .forEach(option -> item.tree().map(mapping, identifier(option), option.credit()));
    }

    private boolean isSeveral() {
        return choice.type() == QuestionType.MULTIPLE_RESPONSE;
    }

    /** Returns whether there is one right option, and no worth between wholly right and nothing. */
    private boolean isOneRight() {
        return choice.options().stream()
                                .filter(option -> Credit.isFull(option.credit()))
                                .count()
                        == 1
                && choice.options().stream()
                        .allMatch(option -> Credit.isFull(option.credit())
                                || option.credit().signum() == 0);
    }

    /** Returns whether the right options share the whole equally and the wrong ones take nothing. */
    private boolean sharesAlike() {
        var share = Credit.share(choice.rightCodes().size());
        return choice.options().stream()
                .allMatch(option -> option.credit().equals(option.right() ? share : BigDecimal.ZERO));
    }

    private String identifier(Option option) {
        return choice.type() == QuestionType.TRUE_FALSE ? option.code() : QtiCodes.CHOICE.identifier(option.code());
    }
}
