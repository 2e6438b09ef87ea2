package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.transfer.ExchangeFormats;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the long parts of an import on another thread: nobody's page waits for a hundred thousand questions. */
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
    @Asynchronous
    public void read(long importId, Path file, ExchangeFormat format, Language language) {
        try {
            var batch = new ArrayList<ReadItem>(BATCH);
            var identifiers = new Identifiers();
            ExchangeFormats.reader(format).read(file, language, item -> {
                batch.add(identifiers.kept(item));
                if (batch.size() == BATCH) {
                    flush(importId, batch);
                }
            });
            flush(importId, batch);
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

    private void flush(long importId, List<ReadItem> batch) {
        if (!batch.isEmpty()) {
            store.append(importId, batch, batch.get(batch.size() - 1).position());
            batch.clear();
        }
    }

    /** Imports the chosen items: all of them or, when something fails, none. */
    @Asynchronous
    public void take(long importId, long accountId, boolean submit) {
        try {
            taking.take(importId, accountId, submit);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "import " + importId + " not taken over", e);
            store.notTaken(importId, "exchange_import_not_taken");
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
