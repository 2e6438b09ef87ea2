package ba.sigurno.ejb.curriculum.editing;

import ba.sigurno.ejb.curriculum.format.reading.Prose;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.json.PartJson;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.stream.Stream;

/** Refuses what may not stand in a lesson at all. What is only missing a draft may lack. */
final class BlockRules {

    /** The maximum length of a block in all languages, as JSON. */
    private static final int MAX_LENGTH = 100_000;

    private BlockRules() {}

    /** Throws when a text is endless or has markup that a lesson does not know, or a link leads nowhere safe. */
    static void requireFit(Block block) {
        DomainException.require(
                PartJson.of(block).length() <= MAX_LENGTH, "app_field_long", QuestionContent.TEXT_LENGTH);
        prose(block).flatMap(text -> text.byLanguage().values().stream()).forEach(BlockRules::requireFit);
        if (block instanceof FilmBlock film) {
            film.requireAddresses();
        }
    }

    private static void requireFit(String text) {
        DomainException.require(
                text.length() <= QuestionContent.TEXT_LENGTH, "app_field_long", QuestionContent.TEXT_LENGTH);
        Prose.fault(text).ifPresent(fault -> {
            throw new DomainException(fault);
        });
    }

    /** Returns the texts that are CommonMark; messages, senders and names are plain and stand as they are. */
    private static Stream<Texts> prose(Block block) {
        if (block instanceof MessagesBlock) {
            return Stream.empty();
        }
        if (block instanceof SignsBlock signs) {
            return Stream.of(signs.prompt());
        }
        if (block instanceof SortBlock sort) {
            var items = sort.boxes().stream().flatMap(box -> box.items().stream());
            return Stream.concat(
                    Stream.of(sort.prompt()),
                    items.flatMap(item -> Stream.of(item.label().text(), item.feedback())));
        }
        return Stream.concat(block.opening(), block.parts());
    }
}
