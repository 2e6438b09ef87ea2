package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.gift.GiftReader;
import ba.sigurno.ejb.exchange.importing.ImportRows;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;

/** A file of questions from another system, read and waiting for its editor. */
final class DemoImport {

    private static final String FILE = "moodle-izvoz.txt";

    private DemoImport() {}

    static void load(EntityManager em, Clock clock, Account editor) {
        var questionImport =
                new QuestionImport(editor, FILE, ExchangeFormat.GIFT, Language.BOSNIAN, null, null, clock.instant());
        em.persist(questionImport);
        try (var in = DemoFiles.open("questions/" + FILE)) {
            Path copy = Files.createTempFile("sigurno-demo-", null);
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            var items = new ArrayList<ReadItem>();
            new GiftReader().read(copy, Language.BOSNIAN, items::add);
            Files.delete(copy);
            new ImportRows(em, clock).append(questionImport, items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        questionImport.read();
    }
}
