package ba.sigurno.ear.bench;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Questions as editors write them: of every type, with four to six parts and some feedback. */
final class SampleQuestions {

    private static final Texts WHY = bs("Ko tvoju lozinku zna, može u tvoje ime pisati prijateljima.");

    private SampleQuestions() {}

    /** The question with this number; types take turns. */
    static QuestionContent question(int number) {
        var types = QuestionType.values();
        return question(types[number % types.length], number);
    }

    /** A question of a type. */
    static QuestionContent question(QuestionType type, int number) {
        var stem = "Pitanje " + number + ": šta ćeš uraditi kad ti nepoznata osoba pošalje poveznicu?";
        var interaction = interaction(type);
        var asked = type == QuestionType.BLANKS ? stem + " Reci [[1]] i pozovi [[2]]; zatim [[3]]." : stem;
        return new QuestionContent(bs(asked), null, interaction, WHY);
    }

    /** Responses to it: right, partly right and wrong ones, encoded. */
    static List<String> responses(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE -> List.of("a", "b", "c", "d");
            case MULTIPLE_RESPONSE -> List.of("a,b", "a", "a,c", "c,d", "a,b,c");
            case TRUE_FALSE -> List.of("true", "false");
            case MATCHING -> List.of("p1=t1,p2=t2,p3=t3,p4=t4", "p1=t2,p2=t1,p3=t3,p4=t4", "p1=t5,p2=t5,p3=t5,p4=t5");
            case ORDERING -> List.of("a,b,c,d,e", "b,a,c,d,e", "e,d,c,b,a");
            case SHORT_TEXT -> List.of("odrasloj osobi", "Одраслој особи.", "nikome", "učiteljici, naravno");
            case NUMERIC -> List.of("122", "121,5", "112", "1000");
            case BLANKS -> List.of("1=odrasloj+osobi&2=122&3=a", "1=nikome&2=122&3=b", "2=112");
        };
    }

    private static Interaction interaction(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE -> choice(type, "a*", "b", "c", "d");
            case MULTIPLE_RESPONSE -> choice(type, "a*", "b*", "c", "d");
            case TRUE_FALSE -> choice(type, "true", "false*");
            case MATCHING -> matching();
            case ORDERING -> ordering();
            case SHORT_TEXT -> text();
            case NUMERIC -> number();
            case BLANKS ->
                new GapInteraction(List.of(
                        new GapInteraction.Gap("1", 1, text()),
                        new GapInteraction.Gap("2", 2, number()),
                        new GapInteraction.Gap("3", 1, choice(QuestionType.SINGLE_CHOICE, "a*", "b", "c"))));
        };
    }

    private static ChoiceInteraction choice(QuestionType type, String... codes) {
        long right = Arrays.stream(codes).filter(code -> code.endsWith("*")).count();
        var share = Credit.share((int) right);
        var wrong = type == QuestionType.MULTIPLE_RESPONSE ? share.negate() : BigDecimal.ZERO;
        var options = Arrays.stream(codes)
                .map(code -> Option.of(
                        code.replace("*", ""),
                        type == QuestionType.TRUE_FALSE ? Texts.NONE : bs("Odgovor " + code.charAt(0) + " na pitanje"),
                        code.endsWith("*") ? share : wrong,
                        WHY))
                .toList();
        return new ChoiceInteraction(type, options, true, Grading.PARTIAL);
    }

    private static MatchInteraction matching() {
        return new MatchInteraction(
                IntStream.rangeClosed(1, 4)
                        .mapToObj(at -> new MatchInteraction.Prompt("p" + at, bs("Pojam " + at), null, "t" + at))
                        .toList(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(at -> new MatchInteraction.Target("t" + at, bs("Značenje " + at), null))
                        .toList(),
                true,
                Grading.PARTIAL);
    }

    private static OrderInteraction ordering() {
        return new OrderInteraction(
                List.of("a", "b", "c", "d", "e").stream()
                        .map(code -> new OrderInteraction.Item(code, bs("Korak " + code), null))
                        .toList(),
                Grading.PARTIAL);
    }

    private static TextInteraction text() {
        return new TextInteraction(
                List.of(
                        new TextInteraction.Accepted(bs("odrasloj osobi"), BigDecimal.ONE, WHY),
                        new TextInteraction.Accepted(bs("*učitelj*"), BigDecimal.ONE, Texts.NONE),
                        new TextInteraction.Accepted(bs("prijatelju"), new BigDecimal("0.5"), WHY)),
                false);
    }

    private static NumberInteraction number() {
        return new NumberInteraction(List.of(
                new NumberInteraction.Range(new BigDecimal("122"), new BigDecimal("122"), BigDecimal.ONE, WHY),
                new NumberInteraction.Range(
                        new BigDecimal("121"), new BigDecimal("123"), new BigDecimal("0.5"), Texts.NONE)));
    }

    private static Texts bs(String text) {
        return Texts.of(Language.BOSNIAN, text);
    }
}
