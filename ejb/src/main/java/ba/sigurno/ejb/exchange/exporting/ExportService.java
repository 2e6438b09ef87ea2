package ba.sigurno.ejb.exchange.exporting;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.QuestionWriter;
import ba.sigurno.ejb.exchange.transfer.ExchangeFormats;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes questions of the bank for other systems, and reports before what their format cannot carry. The bank belongs
 * to all editors. Time grows with the questions, memory does not: a batch of {@value ExportBatches#BATCH} and the
 * pictures of one question are in it, well below 64 MiB for ten thousand questions and for a hundred thousand.
 */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportService {

    @Inject
    private ExportBatches batches;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * Reports the losses of the export, with one page of the questions that it concerns.
     *
     * @param effect the worst that happens to the questions on the page; empty for all that are not written whole
     * @param wished the page, from 1; the nearest existing one is returned
     */
    public ExportReport report(ExportOrder order, Optional<ExchangeEffect> effect, int wished) {
        var count = new ExportReport.Count(
                effect.map(EnumSet::of).orElseGet(() -> EnumSet.allOf(ExchangeEffect.class)), wished);
        var writer = ExchangeFormats.writer(order.format());
        long after = 0;
        List<ExportItem> batch;
        do {
            batch = batches.next(order, after);
            for (var item : batch) {
                count.add(item, findings(item, writer));
                after = item.id();
            }
        } while (!batch.isEmpty());
        return count.report();
    }

    private static List<Finding> findings(ExportItem item, QuestionWriter writer) {
        return item.question().map(writer::losses).orElseGet(() -> item.refusal().stream()
                .toList());
    }

    /** Returns the name of the file, which tells its format, its language and the day. */
    public String fileName(ExportOrder order) {
        return "sigurno-" + order.format().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + order.language().getTag() + "-" + LocalDate.now(clock) + "."
                + order.format().getExtension();
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @return the number of questions handed to the format's writer
     * @throws IOException when the reader goes away
     */
    public int write(ExportOrder order, OutputStream out) throws IOException {
        var questions = new ExportQuestions(batches, order);
        ExchangeFormats.writer(order.format()).write(questions, order.language(), out);
        audit.record(
                "quiz_action_exported",
                "question",
                String.valueOf(questions.handed()),
                order.format()
                        + AuditService.SEPARATOR
                        + order.language().getTag()
                        + AuditService.SEPARATOR
                        + questions.handed());
        return questions.handed();
    }
}
