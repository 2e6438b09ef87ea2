package ba.sigurno.ejb.curriculum.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.curriculum.module.ModuleEditionText;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleFolderTest {

    private final ModuleFolder.Framework framework = new OutlineFramework();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moje-tajne-ostaju-moje",
                "ko-je-iza-ekrana",
                "zakljucaj-svoj-digitalni-dom",
                "istina-laz-i-algoritam"
            })
    void aModuleOfTheDemonstrationIsCompleteInFourLanguages(String slug) {
        var module = new ModuleFolder("/demo/modules/" + slug, framework).read(Instant.EPOCH);
        var edition = module.edition();
        assertThat(edition.getModule().getSlug()).isEqualTo(slug);
        assertThat(edition.getTexts())
                .containsOnlyKeys(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN, Language.ENGLISH);
        assertThat(edition.getLessons()).hasSize(3).allSatisfy(lesson -> assertThat(
                        lesson.getContent().languages())
                .hasSize(4));
        assertThat(edition.getQuiz().size()).isEqualTo(5);
        assertThat(module.questions()).hasSize(5).allSatisfy(question -> assertThat(
                        question.getContent().languages())
                .hasSize(4));
        edition.publish(Instant.now());
        assertThat(edition.textIn(Language.ENGLISH).map(ModuleEditionText::getTitle))
                .isPresent();
    }

    @Test
    void aFolderThatIsNotThereIsSaidByName() {
        assertThatThrownBy(() -> new ModuleFolder("/demo/modules/none", framework).read(Instant.EPOCH))
                .hasMessageContaining("/demo/modules/none");
    }
}
