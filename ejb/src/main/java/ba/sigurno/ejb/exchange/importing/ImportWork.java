package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.transfer.ExchangeFormats;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does the long parts of an import, for which nobody's page waits: there may be a hundred thousand questions. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    /** The number of items kept in memory; each may have up to a mebibyte of text, and pictures too. */
    private static final int BATCH = 50;

    @Inject
    private ImportStore store;

    @Inject
    private ImportTaking taking;

    /** Reads a file and deletes it. */
    public void read(long importId, Path file, ExchangeFormat format, Language language, IntConsumer progress) {
        try {
            var batch = new ArrayList<ReadItem>(BATCH);
            var identifiers = new Identifiers();
            ExchangeFormats.reader(format).read(file, language, item -> {
                batch.add(identifiers.kept(item));
                if (batch.size() == BATCH) {
                    flush(importId, batch, progress);
                }
            });
            flush(importId, batch, progress);
            store.read(importId);
        } catch (DomainException e) {
            store.failed(
                    importId,
                    e.getKey(),
                    Arrays.stream(e.getArguments()).map(String::valueOf).toList());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "import " + importId + " not read", e);
            store.failed(importId, "exchange_import_broken", List.of());
        } finally {
            delete(file);
        }
    }

    private void flush(long importId, List<ReadItem> batch, IntConsumer progress) {
        if (!batch.isEmpty()) {
            store.append(importId, batch);
            progress.accept(batch.get(batch.size() - 1).position());
            batch.clear();
        }
    }

    /**
     * Imports the chosen items: all of them or none.
     *
     * @throws DomainException when something failed
     */
    public void take(long importId, long accountId, boolean submit, IntConsumer progress) {
        try {
            taking.take(importId, accountId, submit, progress);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "import " + importId + " not taken over", e);
            throw new DomainException("exchange_import_not_taken");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "upload not deleted", e);
        }
    }
}
