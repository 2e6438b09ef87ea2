package ba.sigurno.ejb.exchange.exporting;

import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads the bank one batch a transaction, so that neither memory nor a transaction grows with the bank or waits for a
 * slow line. A batch takes the same number of statements however many questions it has.
 */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportBatches {

    /** The number of questions in memory at a time. */
    static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BankService bank;

    /**
     * Returns the next questions after the one with the id {@code after}, in the order of their creation; none at the
     * end.
     */
    public List<ExportItem> next(ExportOrder order, long after) {
        var ids = bank.idsAfter(order.filter(), after, BATCH);
        var items = new HashMap<Long, ExportItem>();
        if (!order.drafts()) {
            versions(QuestionVersion.APPROVED_TO_EXPORT, ids)
                    .forEach(version ->
                            items.put(version.getQuestion().getId(), ExportItem.of(version, order.language())));
        }
        var others = ids.stream().filter(id -> !items.containsKey(id)).toList();
        versions(QuestionVersion.LATEST_TO_EXPORT, others)
                .forEach(version -> items.put(
                        version.getQuestion().getId(),
                        order.drafts()
                                ? ExportItem.of(version, order.language())
                                : ExportItem.refused(version, order.language(), "exchange_export_not_approved")));
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private List<QuestionVersion> versions(String query, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery(query, QuestionVersion.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Returns the files of pictures, by digest. */
    public Map<String, PictureFile> pictures(Collection<String> digests) {
        return em.createNamedQuery(StoredPicture.BY_DIGESTS, StoredPicture.class)
                .setParameter("digests", digests)
                .getResultStream()
                .map(picture -> new PictureFile(picture.getDigest(), picture.getMediaType(), picture.getBytes()))
                .collect(Collectors.toMap(PictureFile::digest, file -> file));
    }
}
