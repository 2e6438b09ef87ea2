package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the questions of one format. Keeps one item in memory at a time, within {@link ExchangeLimits}. */
public interface QuestionReader {

    /**
     * Hands over item after item, in the file's order. An item that is not understood is handed over as refused, and
     * reading goes on after it as far as the format lets it.
     *
     * @param language the language its texts are in, where the file does not say
     * @throws ba.sigurno.persistence.i18n.DomainException when the file as a whole is not of this format, is over a
     *     limit or is hostile; items handed over before are to be thrown away
     * @throws IOException when the disk fails
     */
    void read(Path file, Language language, Consumer<ReadItem> items) throws IOException;
}
