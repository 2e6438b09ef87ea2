package ba.sigurno.persistence.quiz.content;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The task of a question, its key and its feedback. Scoring is a function of the interaction and the response alone, so
 * that every result can be computed again.
 */
@JsonbTypeInfo(
        key = "interaction",
        value = {
            @JsonbSubtype(alias = "choice", type = ChoiceInteraction.class),
            @JsonbSubtype(alias = "match", type = MatchInteraction.class),
            @JsonbSubtype(alias = "order", type = OrderInteraction.class),
            @JsonbSubtype(alias = "text", type = TextInteraction.class),
            @JsonbSubtype(alias = "number", type = NumberInteraction.class),
            @JsonbSubtype(alias = "gaps", type = GapInteraction.class)
        })
public sealed interface Interaction
        permits ChoiceInteraction,
                MatchInteraction,
                OrderInteraction,
                TextInteraction,
                NumberInteraction,
                GapInteraction {

    /** The longest code of an option, item, prompt, target or gap. */
    int CODE_LENGTH = 10;

    /** The maximum number of options, items, prompts, targets or gaps. */
    int MAX_PARTS = 50;

    /** Returns the way it is answered. */
    QuestionType type();

    /** Throws unless it can be answered and a wholly right answer exists. */
    void requireComplete();

    /** Reads an {@linkplain Response#encoded() encoded} response; throws when it is not one to this interaction. */
    Response response(String encoded);

    /**
     * Returns the share of a response that is right, from 0 to 1, with {@link Credit#SCALE} decimal places. Throws when
     * it is not a response to this interaction: of another kind, with unknown codes, empty.
     */
    BigDecimal score(Response response);

    /**
     * Returns a wholly right response; the first, where there are several. Empty when none is certain, as with a
     * pattern.
     */
    Optional<Response> rightResponse();

    /** Returns the feedback on a response: that of the chosen options, in order, without empty ones. */
    Stream<Texts> feedback(Response response);

    /** Returns the texts without which it cannot be shown in a language. */
    Stream<Texts> neededTexts();

    /** Returns the pictures it shows. */
    Stream<Picture> pictures();

    /** Returns the same with every picture changed by a function. */
    default Interaction withPictures(UnaryOperator<Picture> change) {
        return this;
    }

    /** Returns the same with its options never shuffled; an order that is asked for is not that of options. */
    default Interaction inOrder() {
        return this;
    }

    /** Returns the same with every text changed by a function, called in a fixed order; empty texts too. */
    Interaction withTexts(UnaryOperator<Texts> change);
}
