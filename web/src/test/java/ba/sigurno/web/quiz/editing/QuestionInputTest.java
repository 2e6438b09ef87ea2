package ba.sigurno.web.quiz.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ContentJson;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionInputTest {

    private static final Language BS = Language.BOSNIAN;

    static Stream<QuestionContent> questions() {
        try (var reader = Json.createReader(QuestionInputTest.class.getResourceAsStream("/demo/bank.json"))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> new ContentJson()
                            .convertToEntityAttribute(json.get("content").toString()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aFormThatNobodyTouchedSaysWhatTheQuestionSays(QuestionContent question) {
        for (var language : Language.values()) {
            var problems = new Problems(false);
            assertThat(new QuestionInput(question, language).content(problems).interaction())
                    .isEqualTo(question.interaction());
            if (question.stem().languages().contains(language)) {
                assertThat(problems.all()).isEmpty();
                assertThat(new QuestionInput(question, language).content(problems))
                        .isEqualTo(question);
            }
        }
    }

    @Test
    void questionsOfAllTypesAreTried() {
        assertThat(questions().map(QuestionContent::type)).contains(QuestionType.values());
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFormIsADraftAsSoonAsItAsksSomething(QuestionType type) {
        var form = new QuestionInput(type, BS);
        assertThat(paths(form, false)).contains("stem");
        form.getStem().setValue("Šta je ovo? [[1]]");
        if (type != QuestionType.NUMERIC) {
            assertThat(paths(form, false)).isEmpty();
        }
        assertThat(paths(form, true)).isNotEmpty().doesNotContain("stem");
    }

    @Test
    void whatOneLanguageSaysLeavesTheOthersAlone() {
        var form = new QuestionInput(first(QuestionType.SINGLE_CHOICE), BS);
        form.getStem().setValue("  Drugo\r\npitanje  ");
        var stem = form.content(new Problems(false)).stem();
        assertThat(stem.in(BS)).contains("Drugo\npitanje");
        assertThat(stem.in(Language.ENGLISH))
                .isEqualTo(first(QuestionType.SINGLE_CHOICE).stem().in(Language.ENGLISH));
    }

    @Test
    void creditsAreComputedUntilTheyAreSetByHand() {
        var form = new QuestionInput(first(QuestionType.MULTIPLE_RESPONSE), BS);
        var choice = (ChoiceInput) form.getInteraction();
        assertThat(choice.isByHand()).isFalse();
        var options = choice.list("options").getParts();
        options.get(2).setRight(false);
        assertThat(credits(form)).containsExactly("1", "-1", "-1", "-1");

        choice.setByHand(true);
        options.get(0).setCredit("60 %");
        options.get(2).setCredit("40,0");
        options.get(1).setCredit("-10");
        options.get(3).setCredit("0");
        assertThat(credits(form)).containsExactly("0.6", "-0.1", "0.4", "0");
        assertThat(paths(form, true)).isEmpty();
        options.get(2).setCredit("30");
        assertThat(paths(form, true)).containsExactly("options:0:credit");
        options.get(2).setCredit("puno");
        assertThat(paths(form, false)).containsExactly("options:2:credit");
        options.get(2).setCredit("101");
        assertThat(paths(form, false)).containsExactly("options:2:credit");
    }

    @Test
    void aNumberHasAToleranceOrEnds() {
        var form = new QuestionInput(QuestionType.NUMERIC, BS);
        form.getStem().setValue("Koliko?");
        var range = form.getInteraction().list("ranges").getParts().get(0);
        range.setFirst("3,14");
        range.setSecond("0,01");
        assertThat(ranges(form)).containsExactly("3.13", "3.15");
        range.setRange(true);
        range.setSecond("4");
        assertThat(ranges(form)).containsExactly("3.14", "4");
        range.setSecond("");
        assertThat(ranges(form)).containsExactly("3.14", "3.14");
        range.setSecond("3");
        assertThat(paths(form, false)).containsExactly("ranges:0:second");
        range.setRange(false);
        range.setSecond("-1");
        assertThat(paths(form, false)).containsExactly("ranges:0:second");
    }

    @Test
    void everyGapIsMarkedInTheStemOnce() {
        var form = new QuestionInput(QuestionType.BLANKS, BS);
        form.getStem().setValue("Nazovi");
        form.addGap(QuestionType.SINGLE_CHOICE);
        assertThat(form.getStem().getValue()).isEqualTo("Nazovi [[2]]");
        var gaps = (GapsInput) form.getInteraction();
        gaps.getGaps()
                .get(0)
                .getContent()
                .list("accepted")
                .getParts()
                .get(0)
                .getText()
                .setValue("odmah");
        assertThat(paths(form, true))
                .contains("gaps:1:options:0:text", "gaps:1:options:0:right")
                .doesNotContain("gaps:0:accepted:0:text");
        gaps.remove(gaps.getGaps().get(1));
        assertThat(paths(form, true)).containsExactly("stem");
        form.getStem().setValue("Nazovi [[1]]");
        assertThat(paths(form, true)).isEmpty();
        gaps.getGaps().get(0).setWeight("0");
        assertThat(paths(form, false)).containsExactly("gaps:0:weight");
        var content = (GapInteraction) form.content(new Problems(false)).interaction();
        assertThat(content.gaps()).hasSize(1);
    }

    @Test
    void aPictureIsDescribedUnlessItOnlyAdorns() {
        var form = new QuestionInput(first(QuestionType.SINGLE_CHOICE), BS);
        form.getPicture().store("a".repeat(64));
        assertThat(paths(form, false)).containsExactly("stemdescription");
        form.getPicture().setDecorative(true);
        assertThat(form.content(new Problems(false)).picture()).isEqualTo(new Picture("a".repeat(64), Texts.NONE));
        form.getPicture().setDecorative(false);
        form.getPicture().getDescription().setValue("Katanac");
        assertThat(form.content(new Problems(false)).picture().description().in(BS))
                .contains("Katanac");
        form.getPicture().remove();
        assertThat(form.content(new Problems(false)).picture()).isNull();
    }

    @Test
    void partsComeGoAndMove() {
        var list = PartList.of("items", BS, 3);
        var second = list.getParts().get(1);
        list.move(second, -1);
        list.move(second, -1);
        assertThat(list.getParts()).extracting(PartInput::getCode).containsExactly("2", "1", "3");
        assertThat(list.remove(second).getCode()).isEqualTo("1");
        assertThat(list.add().getCode()).isEqualTo("2");
        assertThat(list.getParts()).extracting(PartInput::getCode).containsExactly("1", "3", "2");
    }

    private static QuestionContent first(QuestionType type) {
        return questions()
                .filter(question -> question.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(QuestionInput form, boolean complete) {
        var problems = new Problems(complete);
        form.content(problems);
        return problems.all().stream().map(Problems.Problem::path).toList();
    }

    private static List<String> credits(QuestionInput form) {
        var choice = (ChoiceInteraction) form.content(new Problems(false)).interaction();
        return choice.options().stream()
                .map(option -> option.credit().toPlainString())
                .toList();
    }

    private static List<String> ranges(QuestionInput form) {
        var number = (NumberInteraction) form.content(new Problems(false)).interaction();
        return number.accepted().stream()
                .flatMap(range -> Stream.of(range.least(), range.most()))
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
