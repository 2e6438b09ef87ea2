package ba.sigurno.persistence.quiz.content;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The task of a question, its key and its feedback. Scoring is a function of the
 * interaction and the response alone, so that every result can be computed anew.
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

    /** The most options, items, prompts, targets or gaps. */
    int MAX_PARTS = 50;

    /** How it is answered. */
    QuestionType type();

    /** Throws unless it can be answered and a wholly right answer exists. */
    void requireComplete();

    /** Reads an {@linkplain Response#encoded() encoded} response; throws when it is not one to this interaction. */
    Response response(String encoded);

    /**
     * How much of a response is right, from 0 to 1, with {@link Credit#SCALE} decimal places. Throws when it is not a
     * response to this interaction: of another kind, with unknown codes, with nothing in it.
     */
    BigDecimal score(Response response);

    /** A wholly right response; the first, where there are several. Empty when none is certain, as with a pattern. */
    Optional<Response> rightResponse();

    /** What is said to a response: the feedback of what was chosen, in order, without empty ones. */
    Stream<Texts> feedback(Response response);

    /** The texts without which it cannot be shown in a language. */
    Stream<Texts> neededTexts();

    /** The pictures it shows. */
    Stream<Picture> pictures();

    /** The same with its options never shuffled; where the order is what is asked, it is no option's. */
    default Interaction inOrder() {
        return this;
    }

    /** The same with every text changed by a function, called in a fixed order; empty texts too. */
    Interaction withTexts(UnaryOperator<Texts> change);
}
