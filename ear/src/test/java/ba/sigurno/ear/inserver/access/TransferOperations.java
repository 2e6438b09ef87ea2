package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.exchange.exporting.ExportOrder;
import ba.sigurno.ejb.exchange.exporting.ExportService;
import ba.sigurno.ejb.exchange.importing.ImportEntry;
import ba.sigurno.ejb.exchange.importing.ImportFilter;
import ba.sigurno.ejb.exchange.importing.ImportService;
import ba.sigurno.ejb.exchange.importing.ImportService.Upload;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of the {@link AccessMatrix} about questions that come from other systems and go to them. */
@RequestScoped
public class TransferOperations {

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private ImportService imports;

    @Inject
    private ExportService exports;

    /** Adds them, about imports of the editor. */
    void addTo(Operations all) throws Exception {
        var upload = new Upload("pitanja.txt", ExchangeFormat.GIFT, Language.BOSNIAN, null, null);
        var begun = asStaff.call(Demo.EDITOR, () -> imports.begin(upload));
        // Behind the demonstration's import in every list, where one with questions is looked for.
        rows.write(em -> em.createNativeQuery(
                        "UPDATE question_import SET begun_at = DATE_SUB(begun_at, INTERVAL 30 DAY) WHERE public_id = ?")
                .setParameter(1, begun)
                .executeUpdate());
        var read = asStaff.call(Demo.EDITOR, () -> imports.own().stream()
                .map(ImportEntry::file)
                .filter(each -> each.getFileName().equals("moodle-izvoz.txt"))
                .findFirst()
                .orElseThrow()
                .getPublicId());
        var order = new ExportOrder(BankFilter.ALL, ExchangeFormat.GIFT, Language.BOSNIAN, false);
        all.asks("ExportService.report", () -> exports.report(order, Optional.empty(), 1))
                .asks("ExportService.fileName", () -> exports.fileName(order))
                .asks("ExportService.write", () -> exports.write(order, OutputStream.nullOutputStream()))
                .asks("ImportService.own", imports::own)
                .asks("ImportService.begin", () -> imports.begin(upload))
                .asks("ImportService.report", () -> imports.report(read, ImportFilter.ALL, 1))
                .asks("ImportService.look", () -> imports.look(read, 1, Language.BOSNIAN))
                .does("ImportService.choose", () -> imports.choose(read, List.of(1), Set.of()))
                .does("ImportService.chooseAll", () -> imports.chooseAll(read, ImportFilter.ALL, false))
                .does("ImportService.chooseWhole", () -> imports.chooseWhole(read))
                .does("ImportService.discard", () -> imports.discard(read))
                .does("ImportService.take", () -> imports.take(begun, false))
                .does("ImportService.read", () -> imports.read(begun, Path.of("gone")));
    }
}
