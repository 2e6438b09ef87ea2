package ba.sigurno.ejb.curriculum.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.framework.CountryOutline;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.curriculum.module.ModulePage.Kind;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstallableModuleTest {

    private final CurriculumOutline outline = CountryOutline.read();
    private final ModulePack pack = new ModulePack(new CountryPack("ba"));

    @Test
    void theFirstEditionIsPublishedWithAllThatItsFilesSay() {
        var document = read("P1-BUL");
        var edition = make(document).edition();
        assertThat(edition.isPublished()).isTrue();
        assertThat(edition.getNumber()).isOne();
        assertThat(edition.getSourceDigest()).isEqualTo("digest");
        assertThat(edition.getModule().getCode()).isEqualTo("P1-BUL");
        assertThat(edition.getModule().getSlug()).isEqualTo("rijeci-koje-griju");
        assertThat(edition.getModule().getCompanion()).isEqualTo("bodo");
        assertThat(edition.getOutcomes()).hasSize(2);
        assertThat(edition.getHelp()).containsExactly("everyday");
        assertThat(edition.getReadings()).isEqualTo(document.properties().readings());
        assertThat(edition.getMinutes()).isEqualTo(45);
        assertThat(edition.getMinutesAlone()).isEqualTo(15);
        assertThat(edition.getTexts()).hasSize(4);
        assertThat(edition.getLessons())
                .hasSameSizeAs(document.lessons())
                .allSatisfy(lesson -> assertThat(lesson.getOutcome()).isIn(edition.getOutcomes()));
        assertThat(List.of(Kind.PLAN, Kind.WORKSHEETS, Kind.FAMILY))
                .allSatisfy(kind -> assertThat(edition.page(kind)).hasSize(4));
    }

    @Test
    void eachAttemptDrawsFiveOfTheQuestionsOfTheModule() {
        var module = make(read("P1-BUL"));
        var quiz = module.edition().getQuiz();
        assertThat(module.quiz()).hasSizeBetween(10, 12);
        assertThat(quiz.size()).isEqualTo(5);
        assertThat(quiz.getPassPercent()).isEqualTo(60);
        assertThat(quiz.getSlots()).singleElement().satisfies(slot -> {
            assertThat(slot.getQuestion()).isEmpty();
            assertThat(slot.getTags().getKeyword()).isEqualTo("P1-BUL");
        });
        assertThat(module.quiz()).extracting(QuestionVersion::getQuestion).allSatisfy(question -> {
            assertThat(question.isUsable()).isTrue();
            assertThat(question.getKeywords()).containsExactly("P1-BUL");
            assertThat(question.getIdentifier()).startsWith("P1-BUL/");
            assertThat(question.getOutcome()).isIn(module.edition().getOutcomes());
        });
    }

    @Test
    void theQuestionsBeforeAreAskedTwiceTellNothingAndAreNotDrawn() {
        var module = make(read("P1-BUL"));
        var before = module.edition().getBeforeQuiz();
        assertThat(before.size()).isBetween(2, 3).isEqualTo(module.before().size());
        assertThat(before.getPassPercent()).isZero();
        assertThat(before.getFeedback()).isEqualTo(FeedbackPolicy.NEVER);
        assertThat(before.getAttemptsAllowed()).contains(2);
        assertThat(module.before())
                .allSatisfy(version ->
                        assertThat(version.getQuestion().getKeywords()).isEmpty());
    }

    @Test
    void anOutcomeThatTheCountryDoesNotHaveIsNamed() {
        var document = read("P1-BUL");
        var other = new CurriculumOutline(
                List.of(outline.ageBand("P1")), List.of(outline.strand("BUL")), List.of(outline.outcome("P1-BUL-1")));
        assertThatThrownBy(() -> InstallableModule.of(document, "digest", other, Instant.EPOCH))
                .hasMessageContaining("P1-SII-2");
    }

    private ModuleDocument read(String code) {
        return ModuleReader.read(pack.files(code, pack.kit())).document().orElseThrow();
    }

    private InstallableModule make(ModuleDocument document) {
        return InstallableModule.of(document, "digest", outline, Instant.EPOCH);
    }
}
