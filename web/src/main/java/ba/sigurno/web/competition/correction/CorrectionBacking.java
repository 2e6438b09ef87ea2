package ba.sigurno.web.competition.correction;

import ba.sigurno.ejb.competition.correction.CorrectableItem;
import ba.sigurno.ejb.competition.correction.CorrectionPreview;
import ba.sigurno.ejb.competition.correction.CorrectionService;
import ba.sigurno.ejb.competition.result.CorrectionCommand;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Corrects a question of an edition: {@code id} is its public id, {@code band} and {@code item} name the question. Without
 * these all questions are listed. What was chosen is looked at first, and then published with the same form.
 */
@Named
@RequestScoped
public class CorrectionBacking {

    /** In which somebody writes reasons; Cyrillic follows from Latin. */
    private static final List<Language> LANGUAGES = Stream.of(Language.values())
            .filter(language -> !language.isCyrillic())
            .toList();

    @Inject
    private CorrectionService corrections;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    private final Map<String, String> reasons = new HashMap<>();
    private String id;
    private List<CorrectableItem> items;
    private CorrectableItem item;
    private Verdict verdict;
    private Set<String> codes;
    private int revision;
    private CorrectionPreview preview;
    private boolean looked;

    /** Which question, and what was chosen: said by the address, and by a form that is plain HTML. */
    @PostConstruct
    void open() {
        var parameters = external.getRequestParameterMap();
        id = parameters.get("id");
        items = corrections.items(id, language.getCurrent());
        var wanted = parameters.get("item");
        if (wanted != null) {
            item = items.stream()
                    .filter(each -> each.ageBand().equals(parameters.get("band"))
                            && String.valueOf(each.item()).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("item " + wanted));
        }
        verdict = Stream.of(Verdict.values())
                .filter(each -> each.name().equals(parameters.get("verdict")))
                .findFirst()
                .orElse(Verdict.OTHER_KEY);
        looked = parameters.containsKey("correctionForm:publish");
        codes = Set.of(external.getRequestParameterValuesMap().getOrDefault("code", new String[0]));
    }

    /** Counts what would change. */
    public void look() {
        preview = corrections.preview(id, correcting());
        revision = preview.revision();
        looked = true;
    }

    /** Publishes it: the next result counts. */
    public String publish() {
        // Should that fail, it has to be looked at again.
        looked = false;
        corrections.correct(id, correcting(), revision);
        PageMessages.info("competition_correction_published");
        return "/competition/result/closed?faces-redirect=true&id=" + id;
    }

    private CorrectionCommand correcting() {
        var byLanguage = new HashMap<Language, String>();
        for (var each : LANGUAGES) {
            var reason = reasons.get(each.getTag());
            if (reason != null && !reason.isBlank()) {
                byLanguage.put(each, reason.strip());
            }
        }
        return new CorrectionCommand(
                item.ageBand(), item.item(), verdict, verdict == Verdict.OTHER_KEY ? codes : Set.of(), byLanguage);
    }

    /** Whether a choice is marked as right. */
    public boolean isMarked(String code) {
        return codes.contains(code);
    }

    /** How answers may count. */
    public List<Verdict> getVerdicts() {
        var verdicts = new ArrayList<>(List.of(Verdict.OTHER_KEY, Verdict.EVERYBODY, Verdict.NOBODY));
        if (item.verdict() != Verdict.AS_WRITTEN) {
            verdicts.add(Verdict.AS_WRITTEN);
        }
        return verdicts;
    }

    public List<Language> getLanguages() {
        return LANGUAGES;
    }

    public String getId() {
        return id;
    }

    /** All questions. */
    public List<CorrectableItem> getItems() {
        return items;
    }

    /** The question; null when none was named. */
    public CorrectableItem getItem() {
        return item;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** The reasons by the language's tag. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** What would change; null before somebody looked. */
    public CorrectionPreview getPreview() {
        return preview;
    }

    /** Whether somebody looked at what would change, and may publish it. */
    public boolean isLooked() {
        return looked;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
