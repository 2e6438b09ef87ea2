package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.ejb.curriculum.module.ModuleFilter;
import ba.sigurno.ejb.curriculum.module.ModuleLine;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Adults find modules, and what they need to teach them. */
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {

    @Inject
    private PlannedModule modules;

    @Inject
    private PublicCatalogue catalogue;

    @Inject
    private ModuleCatalogue staffCatalogue;

    @Inject
    private AsStaff asStaff;

    @Test
    void aPageIsReadInEachLanguageAndItsScript() throws Exception {
        var slug = modules.make();
        modules.page(slug, ModulePage.Kind.FAMILY, Language.BOSNIAN, "## Večera\n\nPitajte **dijete**.");
        modules.page(slug, ModulePage.Kind.FAMILY, Language.SERBIAN_LATIN, "## Za večeru\n\nPolicija {police}");
        modules.mark(slug, "everyday body", "");
        var sheet = catalogue.sheet(slug, ModulePage.Kind.FAMILY, Language.BOSNIAN);
        assertThat(sheet.html()).contains("<h2>Večera</h2>", "<strong>dijete</strong>");
        assertThat(sheet.isWithHelp()).isTrue();
        assertThat(catalogue
                        .sheet(slug, ModulePage.Kind.FAMILY, Language.SERBIAN_CYRILLIC)
                        .html())
                .contains("За вечеру", "Полиција 122");
    }

    @Test
    void notesAndPagesThatThereAreNotAreNotFound() throws Exception {
        var slug = modules.make();
        modules.page(slug, ModulePage.Kind.NOTES, Language.BOSNIAN, "Izvor.");
        for (var kind : new ModulePage.Kind[] {ModulePage.Kind.NOTES, ModulePage.Kind.PLAN, null}) {
            assertThatThrownBy(() -> catalogue.sheet(slug, kind, Language.BOSNIAN))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> catalogue.sheet("nema-ga", ModulePage.Kind.PLAN, Language.BOSNIAN))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTeacherSeesThePlanAndWhatThereIsToPrint() throws Exception {
        var slug = modules.make();
        modules.page(slug, ModulePage.Kind.PLAN, Language.BOSNIAN, "## Cilj\n\nRazlikuju.");
        modules.page(slug, ModulePage.Kind.WORKSHEETS, Language.BOSNIAN, "## Prvi\n\nRiječ: ____");
        modules.mark(slug, "", "lawyer police");
        var preview = asStaff.call(Demo.TEACHER_TK, () -> staffCatalogue.preview(slug, Language.BOSNIAN));
        assertThat(preview.readings()).containsExactly("lawyer", "police");
        assertThat(preview.overview().plan()).contains("Razlikuju.");
        assertThat(preview.overview().worksheets()).isTrue();
        assertThat(preview.overview().family()).isFalse();
        assertThat(preview.overview().lessons()).singleElement().satisfies(lesson -> assertThat(lesson.title())
                .isEqualTo("Uvod"));
    }

    @Test
    void aModuleIsFoundInEitherScriptAndWithoutDiacritics() throws Exception {
        var slug = modules.make();
        var word = "Čežnja" + slug.substring(slug.length() - 8);
        modules.call(slug, Language.BOSNIAN, word);
        modules.make();
        for (var text : List.of(word, SearchFolding.fold(word), Transliterator.toCyrillic("Čežnja"))) {
            assertThat(found(new ModuleFilter(text, null, null, null, null))).contains(slug);
        }
        assertThat(found(new ModuleFilter(word, "P2", null, Language.SERBIAN_CYRILLIC, 10)))
                .containsExactly(slug);
        assertThat(found(new ModuleFilter(word, "P1", null, null, null))).isEmpty();
        assertThat(found(new ModuleFilter(word, null, null, null, 9))).isEmpty();
        assertThat(found(new ModuleFilter(word + "%", null, null, null, null))).isEmpty();
    }

    private List<String> found(ModuleFilter filter) {
        return catalogue.search(filter, 1, Language.BOSNIAN).items().stream()
                .map(ModuleLine::slug)
                .toList();
    }
}
