package ba.sigurno.ejb.library.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.curriculum.format.ModuleProblem;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryItemReaderTest {

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"5\" height=\"5\"/></svg>";

    private final Map<String, String> files = new HashMap<>();

    @BeforeEach
    void anItemInFourLanguages() {
        files.put("item.json", """
                {"slug": "dobar-list", "kind": "sheet", "audiences": ["teachers", "children"], "ageBands": ["P2"],
                 "strands": ["BUL"], "minutes": 10, "licence": "CC-BY-4.0", "reviewBy": "2027-11-30", "pictures": ["oko.svg"]}
                """);
        files.put("pictures/oko.svg", DRAWING);
        for (var language : new String[] {"bs", "hr", "sr-Latn", "en"}) {
            write(language, "## Naslov\n\nTekst.\n\n![Oko](oko.svg)\n");
        }
    }

    @Test
    void anItemIsReadWithItsPictures() {
        var item = read();
        assertThat(item.problems()).isEmpty();
        assertThat(item.properties().kind()).isEqualTo(ItemKind.SHEET);
        assertThat(item.properties().audiences()).containsExactly(ItemAudience.TEACHERS, ItemAudience.CHILDREN);
        assertThat(item.pictures()).containsOnlyKeys("oko.svg");
        assertThat(item.texts().get(Language.CROATIAN).title()).isEqualTo("Dobar list");
    }

    @Test
    void allThatIsWrongIsToldAtOnceByFileAndLine() {
        files.remove("hr.md");
        write("bs", "Tekst.\n\n<b>HTML</b>\n\n[link](https://example.org)\n");
        write("en", "![Eye](ear.svg)\n");
        assertThat(read().problems())
                .extracting(ModuleProblem::file, ModuleProblem::line, ModuleProblem::key)
                .containsExactlyInAnyOrder(
                        tuple("hr.md", 1, "curriculum_format_file_missing"),
                        tuple("bs.md", 9, "curriculum_format_html"),
                        tuple("bs.md", 11, "curriculum_format_link"),
                        tuple("en.md", 7, "curriculum_format_medium_missing"));
    }

    @Test
    void withoutALicenceOrWithAnUnknownOneThereIsNoItem() {
        var json = files.get("item.json");
        files.put("item.json", json.replace("\"CC-BY-4.0\"", "\"mine\""));
        assertThat(read().problems()).extracting(ModuleProblem::key).contains("curriculum_format_value_none_of");
        files.put("item.json", json.replace("\"licence\": \"CC-BY-4.0\",", ""));
        assertThat(read().problems()).extracting(ModuleProblem::key).contains("curriculum_format_property_missing");
    }

    @Test
    void aPictureThatDoesMoreThanDrawIsRefused() {
        files.put("pictures/oko.svg", DRAWING.replace("<rect", "<script/><rect"));
        assertThat(read().problems()).extracting(ModuleProblem::file).contains("pictures/oko.svg");
    }

    private void write(String language, String body) {
        files.put(
                language + ".md",
                "---\ntitle: Dobar list\nsummary: Jedna rečenica.\nkeywords: list, oko\n---\n\n" + body);
    }

    private WrittenItem read() {
        return LibraryItemReader.read(
                name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }
}
