package ba.sigurno.ejb.curriculum.editing.translation;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that are translated, and the digests of pairs of a text and its translation. */
final class TranslationPairs {

    /** Enough to tell the pairs of a lesson from each other. */
    private static final int DIGITS = 16;

    /** A recording has a digest in each language, but no words. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private TranslationPairs() {}

    /** Returns whether a text has words in any language: then it is translated. */
    static boolean isTranslated(Texts text) {
        return !text.isEmpty()
                && text.byLanguage().values().stream()
                        .noneMatch(each -> DIGEST.matcher(each).matches());
    }

    /** Returns the texts that are translated, in the order in which a visit changes them. */
    static List<Texts> translated(Consumer<UnaryOperator<Texts>> visit) {
        var texts = new ArrayList<Texts>();
        visit.accept(text -> {
            if (isTranslated(text)) {
                texts.add(text);
            }
            return text;
        });
        return texts;
    }

    /** Returns the digest of a text and its translation; empty when either is missing. */
    static Optional<String> pair(Texts text, Language from, Language to) {
        return text.in(from).flatMap(source -> text.in(to).map(target -> digest(from, source, to, target)));
    }

    private static String digest(Language from, String source, Language to, String target) {
        var both = String.join("\n", from.getTag(), source, to.getTag(), target);
        return Sha256.hex(both.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** Returns the pairs of a lesson that are translated to a language, from whichever. */
    static Set<String> of(LessonContent content, Language to) {
        return of(translated(content::withTexts).stream(), to);
    }

    /** Returns the pairs of texts that are translated to a language, from whichever. */
    static Set<String> of(Stream<Texts> texts, Language to) {
        return texts.flatMap(text -> text.languages().stream()
                        .filter(from -> from != to)
                        .flatMap(from -> pair(text, from, to).stream()))
                .collect(Collectors.toSet());
    }

    /** Returns how a translation stands; the letters of the other script are derived where nothing else is written. */
    static TranslationState state(Texts text, Language from, Language to, Set<String> confirmed) {
        if (text.in(to).isEmpty()) {
            boolean derived = to.isCyrillic() && text.in(Language.SERBIAN_LATIN).isPresent();
            return derived ? TranslationState.DONE : TranslationState.MISSING;
        }
        return pair(text, from, to).filter(pair -> !confirmed.contains(pair)).isPresent()
                ? TranslationState.CHANGED
                : TranslationState.DONE;
    }
}
