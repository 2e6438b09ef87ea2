package ba.sigurno.ejb.competition.correction;

import ba.sigurno.ejb.competition.board.RankedSchool;
import ba.sigurno.ejb.competition.correction.CorrectableItem.Choice;
import ba.sigurno.ejb.competition.correction.CorrectionPreview.Move;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
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
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
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
import java.util.function.IntConsumer;

/**
 * Corrects the key after the close: a correction is first previewed, then becomes the next result, once. Both count all
 * answers, which takes a while.
 */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CorrectionService {

    /** The kind of {@link Works long work} that a preview is, of one correction of an edition at a time. */
    public static final String PREVIEWING = "competition_previewing";

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

    @Inject
    private Works works;

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
     * Begins to preview a correction, unless another one of the edition is being previewed; returns at once. Nothing changes.
     *
     * @throws DomainException when it names choices that do not exist
     */
    public void preview(String editionId, CorrectionCommand correcting) {
        var edition = find(editionId);
        var ruling = ruling(edition, correcting);
        counter.check(edition, ruling);
        works.ask(PREVIEWING, editionId, counter.entries(edition), progress -> {
            var corrected = count(edition, ruling, progress);
            return new CorrectionPreview(
                            edition.getFrozenRevision(),
                            withoutReasons(correcting),
                            corrected.effect(),
                            moves(corrected))
                    .written();
        });
    }

    /** Returns how far the preview of a correction is, and what it found. */
    public CorrectionProgress look(String editionId, CorrectionCommand correcting) {
        var previewing = works.find(PREVIEWING, editionId);
        var edition = find(editionId);
        return new CorrectionProgress(
                previewing.orElse(null),
                previewing
                        .map(WorkProgress::outcome)
                        .map(CorrectionPreview::read)
                        .filter(preview -> preview.correction().equals(withoutReasons(correcting)))
                        .filter(preview -> preview.revision() == edition.getFrozenRevision())
                        .orElse(null),
                edition.getRevealedSeed().isPresent());
    }

    /**
     * Begins to make a correction, which becomes the next result; once however often it is asked, and returns at once. Nothing
     * of it is kept until all is counted.
     *
     * @param revision the number of the result that was previewed
     * @throws DomainException when another result counts by now, a reason is missing, or it names choices that do not exist
     */
    public void correct(String editionId, CorrectionCommand correcting, int revision) {
        var edition = find(editionId);
        DomainException.require(edition.getFrozenRevision() == revision, "competition_rule_result_changed");
        Correction.requireReasons(edition, correcting.reasons());
        var ruling = ruling(edition, correcting);
        counter.check(edition, ruling);
        var account = caller.account();
        var now = Instant.ofEpochMilli(clock.millis());
        works.start(ClosedEditionService.CORRECTING, editionId, counter.entries(edition), progress -> {
            // On that thread nobody signed in; the records name who asked.
            caller.recognised(account);
            store.storeCorrected(edition, correcting, count(edition, ruling, progress), account, now);
            boards.refresh();
        });
    }

    private static CorrectionCommand withoutReasons(CorrectionCommand correcting) {
        return new CorrectionCommand(
                correcting.ageBand(), correcting.item(), correcting.verdict(), correcting.codes(), Map.of());
    }

    private static Ruling ruling(CompetitionEdition edition, CorrectionCommand correcting) {
        var paper = edition.getPapers().stream()
                .filter(each -> each.getAgeBand().getCode().equals(correcting.ageBand())
                        && 1 <= correcting.item()
                        && correcting.item() <= each.getItems().size())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("item " + correcting.item() + " of " + correcting.ageBand()));
        return new Ruling(paper.getId(), correcting.item(), correcting.verdict(), correcting.codes());
    }

    private CorrectedResult count(CompetitionEdition edition, Ruling ruling, IntConsumer progress) {
        return counter.ask(connection ->
                CorrectedResult.count(connection, edition.getId(), edition.getFrozenRevision(), ruling, progress));
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
