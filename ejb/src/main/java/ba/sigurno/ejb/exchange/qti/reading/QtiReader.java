package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.QuestionReader;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.qti.packaging.PackagedFiles;
import ba.sigurno.ejb.exchange.qti.packaging.QtiPackage;
import ba.sigurno.ejb.exchange.qti.packaging.QtiResource;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads packages and single items of QTI 2.0 to 3.0. Questions come in the manifest's order, then in that of the
 * tests that name them, then in that of the files.
 *
 * <p>In memory are at most: the directory of the package (some 50 MB for {@link ExchangeLimits#ENTRIES} entries), one
 * item of {@link ExchangeLimits#ITEM_CHARACTERS} as a tree, and {@link ExchangeLimits#PICTURES} pictures.
 */
public final class QtiReader implements QuestionReader {

    private static final int MAGIC = 4;

    /** The beginning of XML in an encoding of one or of two bytes a character, with or without a byte order mark. */
    private static final Pattern XML = Pattern.compile("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)?\\s*<");

    @Override
    public void read(Path file, Language language, Consumer<ReadItem> items) throws IOException {
        DomainException.require(
                Files.size(file) <= ExchangeLimits.FILE_BYTES,
                "exchange_file_too_big",
                ExchangeLimits.FILE_BYTES >> 20);
        if (QtiPackage.isZip(beginning(file, MAGIC))) {
            try (var zip = QtiPackage.open(file)) {
                new PackageReader(zip, language, items).read();
            }
        } else {
            var bytes = beginning(file, PackagedItem.MAX_BYTES + 1);
            DomainException.require(isXml(bytes), "exchange_qti_no_zip");
            var item = new PackagedItem(QtiResource.of(""), "", language, new PackagedFiles(null, ""));
            DomainException.require(item.looksLikeOne(bytes), "exchange_qti_nothing");
            items.accept(item.read(1, () -> bytes));
        }
    }

    private static boolean isXml(byte[] bytes) {
        return XML.matcher(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""))
                .find();
    }

    private static byte[] beginning(Path file, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }
}
