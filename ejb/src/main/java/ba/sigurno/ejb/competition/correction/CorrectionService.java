package ba.sigurno.ejb.competition.correction;

import ba.sigurno.ejb.competition.board.RankedSchool;
import ba.sigurno.ejb.competition.correction.CorrectableItem.Choice;
import ba.sigurno.ejb.competition.correction.CorrectionPreview.Move;
import ba.sigurno.ejb.competition.result.CorrectedResult;
import ba.sigurno.ejb.competition.result.CorrectionCommand;
import ba.sigurno.ejb.competition.result.FrozenBoards;
import ba.sigurno.ejb.competition.result.ResultCounter;
import ba.sigurno.ejb.competition.result.ResultStore;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.competition.result.Correction;
import ba.sigurno.persistence.competition.result.FrozenLine;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.competition.result.Ruling;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrects the key after the close: a correction is first previewed, then becomes the next result, once. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CorrectionService {

    private static final int MAX_MOVES = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private CompetitionClock clock;

    @Inject
    private Caller caller;

    @Inject
    private ResultCounter counter;

    @Inject
    private ResultStore store;

    @Inject
    private FrozenBoards boards;

    /** Returns the questions of an edition that has a result, paper after paper. */
    public List<CorrectableItem> items(String editionId, Language language) {
        var edition = find(editionId);
        var verdicts = new HashMap<String, Verdict>();
        em.createNamedQuery(Correction.OF_EDITION, Correction.class)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(correction -> verdicts.put(
                        correction.getPaper().getId() + "/" + correction.getItem(), correction.getVerdict()));
        var items = new ArrayList<CorrectableItem>();
        for (var paper : edition.getPapers()) {
            for (int item = 1; item <= paper.getItems().size(); item++) {
                var verdict = verdicts.getOrDefault(paper.getId() + "/" + item, Verdict.AS_WRITTEN);
                items.add(item(paper, item, verdict, language));
            }
        }
        return items;
    }

    /**
     * Previews a correction; nothing changes yet.
     *
     * @throws DomainException when it names choices that do not exist
     */
    public CorrectionPreview preview(String editionId, CorrectionCommand correcting) {
        var edition = find(editionId);
        var corrected = count(edition, correcting);
        return new CorrectionPreview(
                edition.getFrozenRevision(),
                edition.getRevealedSeed().isPresent(),
                corrected.effect(),
                moves(corrected));
    }

    /**
     * Makes a correction: it becomes the next result.
     *
     * @param revision the number of the result that was previewed
     * @throws DomainException when another result counts by now, or a reason is missing
     */
    public void correct(String editionId, CorrectionCommand correcting, int revision) {
        var edition = find(editionId);
        DomainException.require(edition.getFrozenRevision() == revision, "competition_rule_result_changed");
        Correction.requireReasons(edition, correcting.reasons());
        var corrected = count(edition, correcting);
        store.storeCorrected(edition, correcting, corrected, caller.account(), Instant.ofEpochMilli(clock.millis()));
        boards.refresh();
    }

    private CorrectedResult count(CompetitionEdition edition, CorrectionCommand correcting) {
        var paper = edition.getPapers().stream()
                .filter(each -> each.getAgeBand().getCode().equals(correcting.ageBand())
                        && 1 <= correcting.item()
                        && correcting.item() <= each.getItems().size())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("item " + correcting.item() + " of " + correcting.ageBand()));
        var ruling = new Ruling(paper.getId(), correcting.item(), correcting.verdict(), correcting.codes());
        return counter.ask(
                connection -> CorrectedResult.count(connection, edition.getId(), edition.getFrozenRevision(), ruling));
    }

    private static List<Move> moves(CorrectedResult corrected) {
        var schools = new HashMap<Long, FrozenSchool>();
        corrected.computed().schools().forEach(school -> schools.put(school.id(), school));
        var before = corrected.before().lines();
        return corrected.computed().lines().values().stream()
                .filter(line -> line.place() != null)
                .filter(line -> !line.place().equals(before.get(line.schoolId()).place()))
                .sorted(Comparator.comparing(FrozenLine::place))
                .limit(MAX_MOVES)
                .map(line -> move(schools.get(line.schoolId()), before, line))
                .toList();
    }

    private static Move move(FrozenSchool school, Map<Long, FrozenLine> before, FrozenLine line) {
        var old = before.get(line.schoolId());
        return new Move(
                school.name(),
                school.authority(),
                old.place(),
                line.place(),
                RankedSchool.percentRight(old.all().points(), old.all().answers()),
                RankedSchool.percentRight(line.all().points(), line.all().answers()));
    }

    private static CorrectableItem item(Paper paper, int item, Verdict verdict, Language language) {
        var content = paper.getItems().get(item - 1).getContent();
        var question = (ChoiceInteraction) content.interaction();
        return new CorrectableItem(
                paper.getAgeBand().getCode(),
                Localised.text(paper.getAgeBand().getTexts(), language),
                item,
                Question.beginning(Localised.text(content.stem().byLanguage(), language)),
                question.type() == QuestionType.MULTIPLE_RESPONSE,
                verdict,
                question.options().stream()
                        .map(option -> new Choice(
                                option.code(),
                                option.text().isEmpty()
                                        ? ""
                                        : Localised.text(option.text().byLanguage(), language),
                                option.right()))
                        .toList());
    }

    private CompetitionEdition find(String editionId) {
        return entities.find(
                CompetitionEdition.class,
                CompetitionEdition.BY_PUBLIC_ID,
                editionId,
                edition -> edition.getFrozenRevision() > 0);
    }
}
