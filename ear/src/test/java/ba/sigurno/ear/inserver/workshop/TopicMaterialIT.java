package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.AcceptedFile;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.library.search.LibraryFilter;
import ba.sigurno.ejb.library.search.LibraryHit;
import ba.sigurno.ejb.library.search.LibraryService;
import ba.sigurno.ejb.workshop.material.TopicMaterialCommand;
import ba.sigurno.ejb.workshop.material.TopicMaterialFileService;
import ba.sigurno.ejb.workshop.material.TopicMaterialLine;
import ba.sigurno.ejb.workshop.material.TopicMaterialService;
import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What belongs to a topic is read by its trainers, and by a school once it had a workshop on it. */
class TopicMaterialIT extends WorkshopTest {

    private static final String TOPIC = "strong-passwords";
    private static final String OTHER_TOPIC = "screen-and-sleep";

    @Inject
    private TopicMaterialService materials;

    @Inject
    private TopicMaterialFileService files;

    @Inject
    private WorkshopReportService reports;

    @Inject
    private MyWorkshopsService own;

    @Inject
    private LibraryService library;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeWhatWasAdded() throws Exception {
        for (var topic : List.of(TOPIC, OTHER_TOPIC)) {
            for (var line : all(topic)) {
                as.run(Demo.EDITOR, () -> materials.remove(topic, line.id()));
            }
        }
    }

    @Test
    void aSchoolReadsWhatIsForItOnceTheWorkshopWasHeld() throws Exception {
        add(TOPIC, "Scenarij", MaterialAudience.TRAINER);
        add(TOPIC, "Letak", MaterialAudience.SCHOOL);
        add(OTHER_TOPIC, "Drugo", MaterialAudience.SCHOOL);
        var script = key(TOPIC, "Scenarij");
        var leaflet = key(TOPIC, "Letak");
        var other = key(OTHER_TOPIC, "Drugo");
        var id = planned(Demo.TRAINER, "10:00");
        assertThat(as.call(Demo.TRAINER, () -> own.get(id, Language.BOSNIAN)).materials())
                .extracting(TopicMaterialLine::title)
                .contains(mark + " Scenarij", mark + " Letak")
                .doesNotContain(mark + " Drugo");
        assertThat(as.call(Demo.TEACHER_TK, () -> files.ofRequest(id))).isEmpty();
        notFound(Demo.TEACHER_TK, () -> files.getOfRequest(id, leaflet));

        held(id);
        assertThat(as.call(Demo.TEACHER_TK, () -> files.ofRequest(id)))
                .extracting(TopicMaterialLine::title)
                .contains(mark + " Letak")
                .doesNotContain(mark + " Scenarij");
        assertThat(text(as.call(Demo.TEACHER_TK, () -> files.getOfRequest(id, leaflet))))
                .contains("Letak");
        notFound(Demo.TEACHER_TK, () -> files.getOfRequest(id, script));
        notFound(Demo.TEACHER_TK, () -> files.getOfRequest(id, other));
        notFound(Demo.TEACHER_HNK, () -> files.getOfRequest(id, leaflet));
        notFound(Demo.TEACHER_TK, () -> files.get(script));
        notFound(Demo.TEACHER_TK, () -> files.get(leaflet));
        assertThat(text(as.call(Demo.TRAINER, () -> files.get(script)))).contains("Scenarij");
    }

    @Test
    void theLibraryShowsEachVisitorWhatIsForThem() throws Exception {
        add(TOPIC, "Scenarij", MaterialAudience.TRAINER);
        add(TOPIC, "Letak", MaterialAudience.SCHOOL);
        add(TOPIC, "Plakat", MaterialAudience.EVERYBODY);
        var poster = key(TOPIC, "Plakat");
        assertThat(found()).containsExactly(poster);
        assertThat(as.call(Demo.TEACHER_TK, this::found)).containsExactly(poster);
        assertThat(as.call(Demo.TRAINER, this::found))
                .containsExactlyInAnyOrder(poster, key(TOPIC, "Scenarij"), key(TOPIC, "Letak"));
        assertThat(text(files.get(poster))).contains("Plakat");
        assertThatThrownBy(() -> files.get(key(TOPIC, "Scenarij"))).isInstanceOf(NotFoundException.class);

        // It says to what it belongs, and is found by that in any language.
        var hit = library.search(
                        new LibraryFilter(mark + " password", null, null, null, null, "material", null, null),
                        1,
                        Language.ENGLISH)
                .items();
        assertThat(hit).singleElement().satisfies(one -> {
            assertThat(one.summary()).containsIgnoringCase("<mark>password");
            assertThat(one.link()).isNull();
        });
        as.run(Demo.EDITOR, () -> materials.remove(TOPIC, poster));
        assertThat(found()).isEmpty();
    }

    private List<String> found() {
        return library
                .search(new LibraryFilter(mark, null, null, null, null, null, null, null), 1, Language.BOSNIAN)
                .items()
                .stream()
                .map(LibraryHit::slug)
                .toList();
    }

    @Test
    void theMailOfThanksNamesThePageOfTheMaterialsAndCarriesNone() throws Exception {
        add(TOPIC, "Letak", MaterialAudience.SCHOOL);
        var id = planned(Demo.TRAINER, "10:00");
        held(id);
        assertThat(rows.texts(
                        "SELECT body FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Hvala na radionici%' AND body LIKE ?",
                        Demo.TEACHER_TK, "%" + id + "%"))
                .singleElement()
                .asString()
                .contains("Materijali za vas i va\u0161e u\u010denike", "/workshop/request/review.xhtml?id=" + id)
                .doesNotContain("/materials/");
    }

    private void held(String id) throws Exception {
        endAgo(id, 2);
        as.run(Demo.TRAINER, () -> reports.report(id, new ReportCommand(Map.of(6, 20), Map.of(), 1, "Dobro.", null)));
    }

    private void add(String topic, String title, MaterialAudience audience) throws Exception {
        var file = new SentFile(title + ".pdf", ("%PDF-1.7 " + title + " %%EOF").getBytes(StandardCharsets.US_ASCII));
        as.run(
                Demo.EDITOR,
                () -> materials.add(topic, new TopicMaterialCommand(mark + " " + title, "", file, audience)));
    }

    /** The public id of a material that this test added. */
    private String key(String topic, String title) throws Exception {
        return all(topic).stream()
                .filter(line -> line.title().equals(mark + " " + title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<TopicMaterialLine> all(String topic) throws Exception {
        return as.call(Demo.EDITOR, () -> materials.page(topic, Language.BOSNIAN)).materials().stream()
                .filter(line -> line.title().startsWith(mark))
                .toList();
    }

    private static String text(AcceptedFile file) {
        return new String(file.bytes(), StandardCharsets.US_ASCII);
    }
}
