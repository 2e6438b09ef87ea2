package ba.sigurno.web.competition.correction;

import ba.sigurno.ejb.competition.correction.CorrectableItem;
import ba.sigurno.ejb.competition.correction.CorrectableItem.Choice;
import ba.sigurno.ejb.competition.correction.CorrectionPreview;
import ba.sigurno.ejb.competition.correction.CorrectionPreview.Move;
import ba.sigurno.ejb.competition.correction.CorrectionService;
import ba.sigurno.ejb.competition.result.CorrectionCommand;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
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
 * these all questions are listed. The correction is looked at first, and then published by the same form; {@code revision},
 * the number of the result it was looked at with, is in the form's address from then on.
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

    private final Map<String, String> reasons = new HashMap<>();
    private String id;
    private String band;
    private Integer number;
    private Integer revision;
    private List<CorrectableItem> items;
    private CorrectableItem item;
    private Verdict verdict = Verdict.OTHER_KEY;
    private List<String> codes = List.of();
    private CorrectionPreview preview;

    /** Reads the questions; not found when the one that is named is none of them. */
    public void load() {
        items = corrections.items(id, language.getCurrent());
        if (number != null) {
            item = items.stream()
                    .filter(each -> each.ageBand().equals(band) && each.item() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("item " + number));
        }
    }

    /** Counts what would change. */
    public void look() {
        preview = corrections.preview(id, correcting());
        revision = preview.revision();
    }

    /** Publishes it: the next result counts. */
    public String publish() {
        int seen = revision;
        // Should that fail, it has to be looked at again.
        revision = null;
        corrections.correct(id, correcting(), seen);
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
                item.ageBand(),
                item.item(),
                verdict,
                verdict == Verdict.OTHER_KEY ? Set.copyOf(codes) : Set.of(),
                byLanguage);
    }

    /** What there is to do, or which question it is about. */
    public String getSubtitle() {
        return item == null
                ? text("competition_correction_choose")
                : text("competition_correction_about", item.ageBandName(), item.item());
    }

    /** What there was to choose; of a choice that its author had right it says so. */
    public List<SelectItem> getChoices() {
        return item.choices().stream()
                .map(choice -> new SelectItem(choice.code(), label(choice)))
                .toList();
    }

    private String label(Choice choice) {
        var words = choice.text().isEmpty() ? text("quiz_analysis_answer_" + choice.code()) : choice.text();
        return choice.right() ? words + " · " + text("competition_correction_was_right") : words;
    }

    /** How much a school had right, and would have. */
    public String percents(Move move) {
        return text("competition_correction_percents", move.percentFrom(), move.percentTo());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
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

    /** All questions. */
    public List<CorrectableItem> getItems() {
        return items;
    }

    /** The question; null when none was named. */
    public CorrectableItem getItem() {
        return item;
    }

    /** How its answers are to count. */
    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The codes of the choices that are to be right. */
    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = codes;
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
        return revision != null;
    }

    /** The number of the result with which it was looked at; null before. */
    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    /** The number of the question on its paper, from 1; null for none. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
