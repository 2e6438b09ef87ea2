package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives the parts of a question the codes that the same parts of another have; where there are more or fewer, none. */
final class Recoding {

    private final QuestionContent known;
    private final QuestionContent read;

    Recoding(QuestionContent known, QuestionContent read) {
        this.known = known;
        this.read = read;
    }

    QuestionContent content() {
        var interaction = interaction(known.interaction(), read.interaction());
        return new QuestionContent(stem(), read.picture(), interaction, read.explanation());
    }

    /** Renames the marks of its gaps too. */
    private Texts stem() {
        if (!(known.interaction() instanceof GapInteraction knownGaps
                && read.interaction() instanceof GapInteraction readGaps
                && knownGaps.gaps().size() == readGaps.gaps().size())) {
            return read.stem();
        }
        var codes = IntStream.range(0, readGaps.gaps().size())
                .boxed()
                .collect(Collectors.toMap(
                        at -> readGaps.gaps().get(at).code(),
                        at -> knownGaps.gaps().get(at).code()));
        var texts = new HashMap<>(read.stem().byLanguage());
        texts.replaceAll((language, text) -> GapInteraction.MARK
                .matcher(text)
                .replaceAll(mark -> "[[" + codes.getOrDefault(mark.group(1), mark.group(1)) + "]]"));
        return new Texts(texts);
    }

    private static Interaction interaction(Interaction known, Interaction read) {
        if (known instanceof ChoiceInteraction wanted && read instanceof ChoiceInteraction choice) {
            return choice(wanted, choice);
        } else if (known instanceof OrderInteraction wanted && read instanceof OrderInteraction order) {
            return new OrderInteraction(
                    parts(
                            wanted.items(),
                            order.items(),
                            (as, item) -> new Item(as.code(), item.text(), item.picture())),
                    order.grading());
        } else if (known instanceof GapInteraction wanted && read instanceof GapInteraction gaps) {
            return new GapInteraction(parts(
                    wanted.gaps(),
                    gaps.gaps(),
                    (as, gap) -> new Gap(as.code(), gap.weight(), interaction(as.content(), gap.content()))));
        } else if (known instanceof MatchInteraction wanted && read instanceof MatchInteraction match) {
            return match(wanted, match);
        }
        return read;
    }

    /** Keeps the words of true and false, which may have some in the bank that no format carries. */
    private static ChoiceInteraction choice(ChoiceInteraction known, ChoiceInteraction read) {
        boolean named = read.type() == QuestionType.TRUE_FALSE && known.type() == QuestionType.TRUE_FALSE;
        return new ChoiceInteraction(
                read.type(),
                parts(
                        known.options(),
                        read.options(),
                        (as, option) -> new Option(
                                as.code(),
                                named && option.text().isEmpty() ? as.text() : option.text(),
                                option.picture(),
                                option.credit(),
                                option.feedback(),
                                option.fixed())),
                read.shuffled(),
                read.grading());
    }

    /**
     * Recognises targets by the prompts they belong to, as Moodle puts them in that order; the rest by their places.
     */
    private static MatchInteraction match(MatchInteraction known, MatchInteraction read) {
        if (known.prompts().size() != read.prompts().size()
                || known.targets().size() != read.targets().size()) {
            return read;
        }
        var codes = new LinkedHashMap<String, String>();
        IntStream.range(0, read.prompts().size())
                .forEach(at -> codes.putIfAbsent(
                        read.prompts().get(at).target(), known.prompts().get(at).target()));
        var free = known.targets().stream()
                .map(Target::code)
                .filter(code -> !codes.containsValue(code))
                .iterator();
        read.targets().stream()
                .map(Target::code)
                .filter(code -> !codes.containsKey(code))
                .toList()
                .forEach(code -> codes.put(code, free.hasNext() ? free.next() : code));
        if (codes.values().stream().distinct().count() < codes.size()) {
            return read;
        }
        var places = known.targets().stream().map(Target::code).toList();
        var targets = new ArrayList<Target>();
        read.targets()
                .forEach(target -> targets.add(new Target(codes.get(target.code()), target.text(), target.picture())));
        targets.sort(Comparator.comparingInt(target -> places.indexOf(target.code())));
        return new MatchInteraction(
                parts(
                        known.prompts(),
                        read.prompts(),
                        (as, prompt) ->
                                new Prompt(as.code(), prompt.text(), prompt.picture(), codes.get(prompt.target()))),
                targets,
                read.shuffled(),
                read.grading());
    }

    private interface Naming<T> {

        T named(T as, T read);
    }

    private static <T> List<T> parts(List<T> known, List<T> read, Naming<T> naming) {
        return known.size() == read.size()
                ? IntStream.range(0, read.size())
                        .mapToObj(at -> naming.named(known.get(at), read.get(at)))
                        .toList()
                : read;
    }
}
