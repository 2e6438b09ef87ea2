package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.QuestionWriter;
import ba.sigurno.ejb.exchange.qti.packaging.ItemNames;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes packages: {@code items/…} with one question each, {@code images/…} with each picture once, and the manifest,
 * which grows in a temporary file while the items are written.
 */
public final class QtiWriter implements QuestionWriter {

    private static final String PICTURE = "picture-";

    private final QtiVersion version;

    /** Writes this version. */
    public QtiWriter(QtiVersion version) {
        this.version = version;
    }

    @Override
    public void write(Iterator<ExchangedQuestion> questions, Language language, OutputStream out) throws IOException {
        var manifest = Files.createTempFile("imsmanifest", ".xml");
        try {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            try (var listed = Files.newBufferedWriter(manifest)) {
                var writer = new ManifestWriter(version, language);
                listed.write(writer.beginning());
                var written = new HashSet<String>();
                for (int number = 1; questions.hasNext(); number++) {
                    listed.write(write(writer, number, questions.next(), zip, written));
                }
                listed.write(writer.end());
            }
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            Files.copy(manifest, zip);
            zip.closeEntry();
            zip.finish();
        } finally {
            Files.delete(manifest);
        }
    }

    /** Writes the files of a question; returns its part of the manifest. */
    private String write(
            ManifestWriter manifest, int number, ExchangedQuestion question, ZipOutputStream zip, Set<String> written)
            throws IOException {
        var identifier = "item-" + number;
        var href = "items/" + identifier + ".xml";
        var language = manifest.language();
        var pictures = question.pictures().values().stream()
                .collect(Collectors.toMap(PictureFile::digest, picture -> "../" + href(picture)));
        var content = question.content().only(language);
        var known = question.identifier().isBlank() ? identifier : question.identifier();
        var name = version == QtiVersion.V3_0 ? ItemNames.name(known) : known;
        var xml = ItemWriter.xml(version, language, name, title(question, identifier), content, pictures);
        put(zip, href, xml.getBytes(StandardCharsets.UTF_8));
        var listed = new StringBuilder();
        for (var picture : question.pictures().values()) {
            if (written.add(picture.digest())) {
                put(zip, href(picture), picture.bytes());
                listed.append(manifest.picture(PICTURE + picture.digest(), href(picture)));
            }
        }
        var needed = question.pictures().keySet().stream()
                .sorted()
                .map(digest -> PICTURE + digest)
                .toList();
        return listed + manifest.resource(identifier, href, question, needed);
    }

    /** Returns a title, which an item must have. */
    private static String title(ExchangedQuestion question, String identifier) {
        return question.title().isBlank() ? identifier : question.title();
    }

    private static String href(PictureFile picture) {
        return "images/" + picture.digest() + "." + picture.extension();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public List<Finding> losses(ExchangedQuestion question) {
        return new QtiLosses(question).findings();
    }
}
