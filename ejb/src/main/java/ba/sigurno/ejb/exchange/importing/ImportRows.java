package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.format.Undescribed;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.ejb.quiz.picture.KeptPictures;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.importing.ImportItem;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rows of the items that were read, compared with the bank. */
public final class ImportRows {

    private final EntityManager em;
    private final Clock clock;

    /** Makes rows in the caller's transaction. */
    public ImportRows(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Makes the rows of some items of an import, and keeps their pictures. */
    public void append(QuestionImport questionImport, List<ReadItem> items) {
        var known = new KnownQuestions(em, items, questionImport.getLanguage());
        items.stream()
                .flatMap(item -> item.question().stream())
                .flatMap(question -> question.pictures().values().stream())
                .forEach(picture -> keep(picture, questionImport));
        for (var item : items) {
            em.persist(row(questionImport, item, known));
        }
    }

    private static ImportItem row(QuestionImport questionImport, ReadItem item, KnownQuestions known) {
        var match = item.question().flatMap(known::match);
        var content = item.question()
                .map(read -> match.map(KnownQuestions.Match::content).orElse(read.content()));
        var findings = new ArrayList<>(item.findings());
        content.ifPresent(read -> findings.removeIf(finding -> !Undescribed.holds(finding, read)));
        match.filter(each -> !each.same())
                .flatMap(each -> each.finding(item, questionImport.getLanguage()))
                .ifPresent(findings::add);
        var effect = findings.stream().map(Finding::effect).max(Comparator.naturalOrder());
        var question = item.question()
                .filter(read -> effect.filter(ExchangeEffect.REFUSED::equals).isEmpty());
        return new ImportItem(
                questionImport,
                item.position(),
                item.file(),
                item.line(),
                item.title(),
                question.map(ExchangedQuestion::identifier)
                        .filter(name -> !name.isBlank())
                        .orElse(null),
                question.flatMap(read -> content).orElse(null),
                question.map(ExchangedQuestion::keywords).orElse(List.of()),
                FindingsJson.write(findings),
                effect.orElse(null),
                match.map(each -> each.version().getQuestion()).orElse(null),
                match.map(KnownQuestions.Match::same).orElse(false));
    }

    private void keep(PictureFile picture, QuestionImport questionImport) {
        new KeptPictures(em, clock).keep(picture);
        // Not as a collection of the import: that would be read again with each batch.
        em.createNativeQuery("INSERT IGNORE INTO question_import_picture (import_id, digest) VALUES (?, ?)")
                .setParameter(1, questionImport.getId())
                .setParameter(2, picture.digest())
                .executeUpdate();
    }
}
