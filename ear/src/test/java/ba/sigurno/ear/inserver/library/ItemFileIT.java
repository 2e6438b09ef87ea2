package ba.sigurno.ear.inserver.library;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.library.download.ItemFileService;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.ItemFiles;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.ejb.library.item.LibraryItemService;
import ba.sigurno.ejb.library.print.ItemPrintService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file stands beside a text, is published with it, and is gone with its last version. */
@ExtendWith(ArquillianExtension.class)
class ItemFileIT {

    private static final Language BS = Language.BOSNIAN;

    @Inject
    private ItemFiles files;

    @Inject
    private ItemFileService downloads;

    @Inject
    private ItemPrintService prints;

    @Inject
    private LibraryEditing editing;

    @Inject
    private EditedLibrary edited;

    @Inject
    private LibraryItemService items;

    @Inject
    private MadeItems made;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Test
    void everybodyDownloadsAFileOnceItIsPublished() throws Exception {
        var item = made.publish(1).get(0);
        editor(() -> files.attach(item.id(), BS, leaflet("letak.pdf")));
        assertThat(items.item(item.slug(), BS).file()).isNull();
        assertThatThrownBy(() -> downloads.file(item.slug(), BS)).isInstanceOf(NotFoundException.class);

        editor(() -> editing.publish(item.id(), BS));
        assertThat(items.item(item.slug(), BS).file())
                .extracting(FileLine::name)
                .isEqualTo("letak.pdf");
        assertThat(downloads.file(item.slug(), BS).mediaType()).isEqualTo("application/pdf");
        editor(() -> editing.withdraw(item.id()));
        assertThatThrownBy(() -> downloads.file(item.slug(), BS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theNextVersionBeginsWithTheSameFileAndEachVersionKeepsItsOwn() throws Exception {
        var item = made.publish(1).get(0);
        publishWith(item.id(), leaflet("prvi.pdf"));
        var first = downloads.file(item.slug(), BS);
        write(item, "Drugi put.");
        editor(() -> editing.publish(item.id(), BS));
        assertThat(downloads.file(item.slug(), BS).digest()).isEqualTo(first.digest());

        editor(() -> files.attach(item.id(), BS, leaflet("drugi.pdf")));
        assertThat(downloads.file(item.slug(), BS).digest()).isEqualTo(first.digest());
        editor(() -> editing.publish(item.id(), BS));
        assertThat(downloads.file(item.slug(), BS).name()).isEqualTo("drugi.pdf");
        assertThat(stored(item)).isEqualTo(2);
    }

    @Test
    void aFileThatNoVersionHasIsDeleted() throws Exception {
        var item = made.draft();
        long before = rows.count("SELECT COUNT(*) FROM stored_file");
        editor(() -> files.attach(item.id(), BS, leaflet("prvi.pdf")));
        editor(() -> files.attach(item.id(), BS, leaflet("drugi.pdf")));
        assertThat(rows.count("SELECT COUNT(*) FROM stored_file")).isEqualTo(before + 1);
        editor(() -> files.detach(item.id(), BS));
        assertThat(rows.count("SELECT COUNT(*) FROM stored_file")).isEqualTo(before);
        editor(() -> files.attach(item.id(), BS, leaflet("treći.pdf")));
        editor(() -> editing.discard(item.id(), BS));
        assertThat(rows.count("SELECT COUNT(*) FROM stored_file")).isEqualTo(before);
    }

    @Test
    void aDiscardedDraftLeavesThePublishedVersionItsFile() throws Exception {
        var item = made.publish(1).get(0);
        publishWith(item.id(), leaflet("letak.pdf"));
        write(item, "Nacrt.");
        editor(() -> editing.discard(item.id(), BS));
        assertThat(downloads.file(item.slug(), BS).name()).isEqualTo("letak.pdf");
    }

    @Test
    void whatRunsOrIsNoFileIsRefusedAndNothingBegins() throws Exception {
        var item = made.publish(1).get(0);
        assertRefused(
                "file_rule_type",
                () -> files.attach(
                        item.id(), BS, new SentFile("letak.pdf", "#!/bin/sh".getBytes(StandardCharsets.UTF_8))));
        assertRefused("library_rule_file_missing", () -> files.attach(item.id(), BS, null));
        assertRefused("library_rule_no_text", () -> files.attach(item.id(), Language.ENGLISH, leaflet("leaflet.pdf")));
        assertThat(as.call(Demo.EDITOR, () -> edited.item(item.id(), BS)).languages())
                .allMatch(line -> line.draft() == 0 && line.file() == null);
    }

    @Test
    void downloadsAreCountedByMonthAlone() throws Exception {
        var item = made.publish(1).get(0);
        publishWith(item.id(), leaflet("letak.pdf"));
        downloads.file(item.slug(), BS);
        downloads.file(item.slug(), BS);
        prints.item(item.slug(), BS);
        assertThat(as.call(Demo.EDITOR, () -> edited.item(item.id(), BS)).downloads())
                .isEqualTo(3);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM library_download d JOIN library_item i ON i.id = d.item_id"
                                + " WHERE i.slug = ?",
                        item.slug()))
                .isEqualTo(1);
    }

    private long stored(MadeItems.Made item) {
        return rows.count(
                "SELECT COUNT(DISTINCT t.file_id) FROM library_text t JOIN library_item i ON i.id = t.item_id"
                        + " WHERE i.slug = ?",
                item.slug());
    }

    private void publishWith(String id, SentFile file) throws Exception {
        editor(() -> files.attach(id, BS, file));
        editor(() -> editing.publish(id, BS));
    }

    private void write(MadeItems.Made item, String body) throws Exception {
        editor(() -> editing.write(item.id(), BS, MadeItems.said(item.title(), body), made.seen(item.id(), BS)));
    }

    private void editor(Runnable work) throws Exception {
        as.run(Demo.EDITOR, work);
    }

    private void assertRefused(String rule, Runnable work) {
        assertRuleBroken(rule, () -> editor(work));
    }

    private static SentFile leaflet(String name) {
        return new SentFile(name, ("%PDF-1.7 " + name + " %%EOF").getBytes(StandardCharsets.UTF_8));
    }
}
