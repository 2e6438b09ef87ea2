package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.exchange.importing.ImportItem;
import ba.sigurno.persistence.exchange.importing.ImportState;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Imports questions of other systems: a file is read first and shown with its changes and losses, item by item; then
 * its editor chooses, and the chosen items come into the bank all together or not at all. An import is its editor's
 * alone.
 */
@Stateless
@RolesAllowed("EDITOR")
public class ImportService {

    /** The kind of {@link Works long work} that reading a file is, and importing what is chosen of it. */
    public static final String IMPORTING = "exchange_importing";

    /** The maximum number of the editor's imports in a list. */
    public static final int LISTED = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private ImportWork work;

    @Inject
    private Works works;

    /**
     * A file to be read.
     *
     * @param name its name
     * @param format its format
     * @param language the language of its texts
     * @param strand the code of a strand for questions that bring none; may be null
     * @param ageBand the code of an age band for questions that bring none; may be null
     */
    public record Upload(String name, ExchangeFormat format, Language language, String strand, String ageBand) {}

    /** Notes that a file came in; {@link #read} must follow, in a transaction of its own. Returns its public id. */
    public String begin(Upload upload) {
        var row = new QuestionImport(
                caller.account(),
                upload.name(),
                upload.format(),
                upload.language(),
                byCode(Strand.BY_CODE, Strand.class, upload.strand()),
                byCode(AgeBand.BY_CODE, AgeBand.class, upload.ageBand()),
                clock.instant());
        em.persist(row);
        return row.getPublicId();
    }

    /** Begins to read the file of an import, which is deleted afterwards; returns at once. */
    public void read(String id, Path file) {
        var row = find(id);
        works.start(
                IMPORTING,
                id,
                0,
                progress -> work.read(row.getId(), file, row.getFormat(), row.getLanguage(), progress));
    }

    /** Returns the caller's imports, the newest first. */
    public List<ImportEntry> own() {
        // Before the imports, as for one of them.
        var running = works.running(IMPORTING);
        return em.createNamedQuery(QuestionImport.OF_ACCOUNT, QuestionImport.class)
                .setParameter("account", caller.account())
                .setMaxResults(LISTED)
                .getResultStream()
                .map(file -> new ImportEntry(file, running.contains(file.getPublicId())))
                .toList();
    }

    /** Returns an import with its counts and one page of the matching items. */
    public ImportReport report(String id, ImportFilter filter, int wished) {
        // Before the import: work is over only when its result is stored, so who sees it over sees that too.
        var work = works.find(IMPORTING, id).orElse(null);
        var row = find(id);
        var counts = ImportReport.Counts.of(em.createNamedQuery(ImportItem.COUNTS, Object[].class)
                .setParameter("import", row)
                .getResultList());
        long total = (Long)
                filter.query(em, row, "SELECT COUNT(i) FROM ImportItem i", "").getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        List<ImportItem> items = filter.query(
                        em, row, "SELECT i FROM ImportItem i LEFT JOIN FETCH i.known", " ORDER BY i.position")
                .setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        var lines = items.stream().map(ImportLine::of).toList();
        return new ImportReport(row, work, counts, Page.of(lines, page, total, Page.SIZE));
    }

    /** Returns an item as pupils would see it. */
    public QuestionView look(String id, int position, Language language) {
        return em.createNamedQuery(ImportItem.AT, ImportItem.class)
                .setParameter("import", find(id))
                .setParameter("position", position)
                .getResultStream()
                .flatMap(item -> item.getContent().stream())
                .findFirst()
                .map(content -> QuestionView.of(content, position, position, Optional.empty(), language))
                .orElseThrow(() -> new NotFoundException("item " + position + " of import " + id));
    }

    /** Chooses exactly these of the items shown. */
    public void choose(String id, Collection<Integer> shown, Set<Integer> chosen) {
        var row = open(id);
        set(row, chosen, true);
        set(row, shown.stream().filter(position -> !chosen.contains(position)).toList(), false);
    }

    private void set(QuestionImport row, Collection<Integer> positions, boolean chosen) {
        if (!positions.isEmpty()) {
            em.createNamedQuery(ImportItem.CHOOSE)
                    .setParameter("import", row)
                    .setParameter("positions", positions)
                    .setParameter("chosen", chosen)
                    .executeUpdate();
        }
    }

    /** Chooses all of the matching items that were understood, or none. */
    public void chooseAll(String id, ImportFilter filter, boolean chosen) {
        filter.query(em, open(id), "UPDATE ImportItem i SET i.chosen = :chosen", " AND i.content IS NOT NULL")
                .setParameter("chosen", chosen)
                .executeUpdate();
    }

    /** Chooses the items that are imported whole and are not in the bank. */
    public void chooseWhole(String id) {
        em.createNamedQuery(ImportItem.CHOOSE_WHOLE)
                .setParameter("import", open(id))
                .executeUpdate();
    }

    /**
     * Begins to import the chosen items, once however often it is asked; returns at once.
     *
     * @param submit whether to submit the questions for review
     */
    public void take(String id, boolean submit) {
        var row = find(id);
        var account = caller.account().getId();
        if (row.getState() == ImportState.READ) {
            int chosen = Math.toIntExact(em.createNamedQuery(ImportItem.CHOSEN_COUNT, Long.class)
                    .setParameter("import", row)
                    .getSingleResult());
            works.start(IMPORTING, id, chosen, progress -> work.take(row.getId(), account, submit, progress));
        }
    }

    /** Discards an import; the imported questions stay in the bank. */
    public void discard(String id) {
        var row = find(id);
        DomainException.require(!isBusy(id), "quiz_rule_import_busy");
        em.remove(row);
    }

    private QuestionImport open(String id) {
        var row = find(id);
        DomainException.require(row.getState() == ImportState.READ && !isBusy(id), "quiz_rule_import_closed");
        return row;
    }

    private boolean isBusy(String id) {
        return works.find(IMPORTING, id).filter(WorkProgress::running).isPresent();
    }

    private QuestionImport find(String id) {
        return em.createNamedQuery(QuestionImport.BY_PUBLIC_ID_AND_ACCOUNT, QuestionImport.class)
                .setParameter("publicId", id)
                .setParameter("account", caller.account())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("import " + id));
    }

    private <T> T byCode(String query, Class<T> type, String code) {
        return code == null || code.isEmpty()
                ? null
                : em.createNamedQuery(query, type)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
