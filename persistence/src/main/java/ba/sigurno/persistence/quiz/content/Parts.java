package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Checks the shared parts of all interactions. */
final class Parts {

    /**
     * The form of a code; codes are read out of encoded responses and named in forms, so they hold no character that
     * means something there.
     */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1," + Interaction.CODE_LENGTH + "}");

    private Parts() {}

    /** Throws unless there are at least this many codes, not too many, fit and unique. */
    static void requireCodes(List<String> codes, int least) {
        DomainException.require(codes.size() >= least, "quiz_rule_question_incomplete");
        DomainException.require(
                codes.size() <= Interaction.MAX_PARTS, "quiz_rule_too_many_parts", Interaction.MAX_PARTS);
        for (var code : codes) {
            DomainException.require(CODE.matcher(code).matches(), "quiz_rule_code_unfit", code);
        }
        DomainException.require(new HashSet<>(codes).size() == codes.size(), "quiz_rule_code_twice");
    }

    /** Returns the response as one of this kind; throws when it is of another. */
    static <R extends Response> R responseOf(Class<R> kind, Response response) {
        DomainException.require(kind.isInstance(response), "quiz_rule_response_unreadable");
        return kind.cast(response);
    }

    /** Returns the text a part cannot be shown without: its own, or that of the picture which stands in for it. */
    static Texts needed(Texts text, Picture picture) {
        return text.isEmpty() && picture != null ? picture.description() : text;
    }

    /** Returns a picture changed by a function; null stays null. */
    static Picture changed(Picture picture, UnaryOperator<Picture> change) {
        return picture == null ? null : change.apply(picture);
    }

    /** Returns a picture with its description changed; null stays null. */
    static Picture withTexts(Picture picture, UnaryOperator<Texts> change) {
        return picture == null ? null : new Picture(picture.digest(), change.apply(picture.description()));
    }
}
