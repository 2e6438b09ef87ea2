package ba.sigurno.ejb.exchange.transfer;

import ba.sigurno.ejb.quiz.bank.Spellings;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.bank.Question;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes the tags of the framework as keywords, in which they travel through systems that do not know it. */
public final class ExchangeTags {

    private static final String OUTCOME = "outcome:";
    private static final String AGE_BAND = "ageBand:";
    private static final String STRAND = "strand:";
    private static final String DIFFICULTY = "difficulty:";

    private final Map<String, Outcome> outcomes;
    private final Map<String, AgeBand> ageBands;
    private final Map<String, Strand> strands;

    private final Spellings spellings;

    public ExchangeTags(EntityManager em) {
        spellings = new Spellings(em);
        outcomes = byCode(em.createNamedQuery(Outcome.ALL, Outcome.class).getResultStream(), Outcome::getCode);
        ageBands = byCode(em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultStream(), AgeBand::getCode);
        strands = byCode(em.createNamedQuery(Strand.ALL, Strand.class).getResultStream(), Strand::getCode);
    }

    private static <T> Map<String, T> byCode(Stream<T> all, Function<T, String> code) {
        return all.collect(Collectors.toMap(code, Function.identity()));
    }

    /**
     * Tags a question by keywords. A tag that this framework does not have stays a keyword; tags that are too long or
     * too many are left out.
     */
    public void read(List<String> keywords, Question question) {
        var plain = new ArrayList<>(question.getKeywords());
        var strand = question.getStrand();
        var ageBand = question.getAgeBand();
        for (var keyword : keywords) {
            var outcome = tag(keyword, OUTCOME, outcomes);
            if (outcome.isPresent()) {
                question.file(outcome.get());
                strand = question.getStrand();
                ageBand = question.getAgeBand();
                continue;
            }
            var ofStrand = tag(keyword, STRAND, strands);
            var ofAgeBand = tag(keyword, AGE_BAND, ageBands);
            var difficulty = difficulty(keyword);
            strand = ofStrand.orElse(strand);
            ageBand = ofAgeBand.orElse(ageBand);
            difficulty.ifPresent(question::grade);
            if (ofStrand.isEmpty() && ofAgeBand.isEmpty() && difficulty.isEmpty()) {
                plain.add(keyword.strip());
            }
        }
        question.file(strand, ageBand);
        plain.removeIf(keyword -> keyword.length() > Question.KEYWORD_LENGTH);
        question.tag(
                spellings.apart(plain).stream().limit(Question.MAX_KEYWORDS).toList());
    }

    private static <T> Optional<T> tag(String keyword, String prefix, Map<String, T> byCode) {
        return keyword.startsWith(prefix)
                ? Optional.ofNullable(byCode.get(keyword.substring(prefix.length())))
                : Optional.empty();
    }

    private static Optional<Difficulty> difficulty(String keyword) {
        return Arrays.stream(Difficulty.values())
                .filter(difficulty -> keyword.equals(DIFFICULTY + difficulty))
                .findFirst();
    }

    /** Returns the keywords of a question, those of the framework first. */
    public static List<String> write(Question question) {
        var framework = Stream.of(
                        Optional.ofNullable(question.getOutcome()).map(outcome -> OUTCOME + outcome.getCode()),
                        Optional.ofNullable(question.getStrand()).map(strand -> STRAND + strand.getCode()),
                        Optional.ofNullable(question.getAgeBand()).map(ageBand -> AGE_BAND + ageBand.getCode()),
                        Optional.ofNullable(question.getDifficulty()).map(difficulty -> DIFFICULTY + difficulty))
                .flatMap(Optional::stream);
        return Stream.concat(framework, question.getKeywords().stream().sorted())
                .toList();
    }
}
