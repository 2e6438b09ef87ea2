package ba.sigurno.ear.inserver.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.library.install.CountryLibraryLoader;
import ba.sigurno.ejb.library.item.LibraryItemService;
import ba.sigurno.ejb.library.search.LibraryFilter;
import ba.sigurno.ejb.library.search.LibraryHit;
import ba.sigurno.ejb.library.search.LibraryService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody finds and reads what is in the library. */
@ExtendWith(ArquillianExtension.class)
class LibraryIT {

    private static final String SHIPPED = "prvi-telefon";

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Inject
    private LibraryService library;

    @Inject
    private LibraryItemService items;

    @Inject
    private CountryLibraryLoader loader;

    @Test
    void theCountrysItemsAreLoadedOnce() {
        loader.load();
        assertThat(em.createNamedQuery(LibraryItem.BY_SLUG, LibraryItem.class)
                        .setParameter("slug", SHIPPED)
                        .getResultList())
                .hasSize(1);
    }

    @Test
    void theIndexIsReadAfterAStartBeforeAnybodySearches() throws IOException {
        var logs = Path.of(System.getProperty("com.sun.aas.instanceRoot"), "logs");
        try (var files = Files.list(logs)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("server.log")))
                    .anySatisfy(file -> assertThat(file).content().contains("the library can be searched"));
        }
    }

    @Test
    void anItemIsReadInEachLanguageAndItsScript() {
        var bosnian = items.item(SHIPPED, Language.BOSNIAN);
        assertThat(bosnian.title()).startsWith("Prvi telefon");
        assertThat(bosnian.blocks().get(0).html()).contains("<h2>", "<strong>", "<blockquote>");
        assertThat(bosnian.siblings()).hasSize(5).noneMatch(sibling -> sibling.outOfDate());
        assertThat(items.item(SHIPPED, Language.CROATIAN).summary()).startsWith("Što dogovoriti");
        var cyrillic = items.item(SHIPPED, Language.SERBIAN_CYRILLIC);
        assertThat(cyrillic.title()).startsWith("Први телефон");
        assertThat(cyrillic.language()).isEqualTo(Language.SERBIAN_CYRILLIC);
        assertThatThrownBy(() -> items.item("nema-ga", Language.BOSNIAN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> items.item(null, Language.BOSNIAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anItemIsFoundInEitherScriptAndInTheWordsOfAnyStandard() {
        for (var typed :
                List.of("prvi telefon", "први телефон", "mobitel dogovor", "zaporka obavijesti", "telef*n dogov*")) {
            assertThat(found(typed)).as(typed).contains(SHIPPED);
        }
        assertThat(found("nema takvog")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void aHitIsMarkedInTheReadersScript() {
        assertThat(library.search(filter("telefon", null), 1, Language.SERBIAN_CYRILLIC).items().stream()
                        .filter(hit -> hit.slug().equals(SHIPPED))
                        .map(LibraryHit::title))
                .allMatch(title -> title.startsWith("Први <mark>телефон</mark>"))
                .isNotEmpty();
    }

    @Test
    void filtersNarrowWhatIsFoundAndModulesStandBesideTheItems() {
        assertThat(slugs(new LibraryFilter(
                        "telefon", ItemAudience.PARENTS, "P1", "HWL", Language.ENGLISH, "guide", 5, null)))
                .contains(SHIPPED);
        assertThat(slugs(new LibraryFilter("telefon", ItemAudience.PARENTS, "S", null, null, "guide", null, null)))
                .doesNotContain(SHIPPED);
        assertThat(slugs(new LibraryFilter("telefon", ItemAudience.INDUSTRY, null, null, null, null, null, null)))
                .doesNotContain(SHIPPED);
        assertThat(library.search(
                                new LibraryFilter(null, ItemAudience.TEACHERS, "P2", "BUL", null, "module", null, null),
                                1,
                                Language.BOSNIAN)
                        .items())
                .isNotEmpty()
                .allMatch(hit -> hit.kind().equals("module"));
    }

    private List<String> found(String typed) {
        return slugs(filter(typed, null));
    }

    private static LibraryFilter filter(String typed, ItemAudience audience) {
        return new LibraryFilter(typed, audience, null, null, null, null, null, null);
    }

    private List<String> slugs(LibraryFilter filter) {
        return library.search(filter, 1, Language.BOSNIAN).items().stream()
                .map(LibraryHit::slug)
                .toList();
    }
}
