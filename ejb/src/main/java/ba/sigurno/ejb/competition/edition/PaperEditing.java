package ba.sigurno.ejb.competition.edition;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Edits the paper of an age band, all of it at once. Editors of different age bands do not block each other. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class PaperEditing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private AuditService audit;

    /** Returns a paper for editing. */
    public EditedPaper open(String editionId, String band, Language language) {
        var edition = entities.find(CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, editionId);
        var ageBand = ageBand(band);
        return new EditedPaper(
                EditionEditing.title(edition, language),
                edition.getYear(),
                Localised.text(ageBand.getTexts(), language),
                !edition.isSwitchedOn(),
                items(edition, band).stream()
                        .map(version -> line(version, language))
                        .toList());
    }

    private static PaperLine line(QuestionVersion version, Language language) {
        var content = version.getContent();
        var approved = version.getQuestion().getApprovedNumber();
        return new PaperLine(
                version.getQuestion().getPublicId(),
                Question.beginning(Localised.text(content.stem().byLanguage(), language)),
                content.languages().stream().sorted().toList(),
                version.getQuestion().isRetired(),
                approved != null && approved > version.getNumber());
    }

    /**
     * Replaces the questions of a paper, in this order, each in the version approved now; one retired from the bank
     * meanwhile stays as it was on the paper.
     *
     * @param seen the public ids of the questions that the caller saw on the paper; {@code OptimisticLockException}
     *     when the paper has changed since
     * @param wanted the public ids of the questions
     */
    public void save(String editionId, String band, List<String> seen, List<String> wanted) {
        var edition = entities.find(CompetitionEdition.class, CompetitionEdition.BY_PUBLIC_ID, editionId);
        em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        var before = items(edition, band);
        if (!before.stream()
                .map(version -> version.getQuestion().getPublicId())
                .toList()
                .equals(seen)) {
            throw new OptimisticLockException(edition);
        }
        var versions = versions(before, wanted);
        edition.paper(ageBand(band))
                .ask(wanted.stream()
                        .map(id -> {
                            if (!versions.containsKey(id)) {
                                throw new NotFoundException("question " + id);
                            }
                            return versions.get(id);
                        })
                        .toList());
        audit.record("competition_action_paper", "edition", editionId, edition.getYear() + " " + band);
    }

    private Map<String, QuestionVersion> versions(List<QuestionVersion> before, Collection<String> wanted) {
        var versions = new HashMap<String, QuestionVersion>();
        before.forEach(version -> versions.put(version.getQuestion().getPublicId(), version));
        if (!wanted.isEmpty()) {
            var usable = em
                    .createNamedQuery(Question.BY_PUBLIC_IDS, Question.class)
                    .setParameter("publicIds", wanted)
                    .getResultList()
                    .stream()
                    .filter(Question::isUsable)
                    .map(Question::getId)
                    .toList();
            approved(usable)
                    .forEach(version -> versions.put(version.getQuestion().getPublicId(), version));
        }
        return versions;
    }

    private List<QuestionVersion> approved(List<Long> questions) {
        return questions.isEmpty()
                ? List.of()
                : em.createNamedQuery(QuestionVersion.APPROVED_OF_QUESTIONS, QuestionVersion.class)
                        .setParameter("questions", questions)
                        .getResultList();
    }

    private List<QuestionVersion> items(CompetitionEdition edition, String band) {
        return PaperItems.of(em, edition).getOrDefault(band, List.of());
    }

    private AgeBand ageBand(String code) {
        return entities.findByCode(AgeBand.class, AgeBand.BY_CODE, code);
    }
}
