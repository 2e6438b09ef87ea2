package ba.sigurno.web.competition.correction;

import ba.sigurno.ejb.competition.correction.CorrectableItem;
import ba.sigurno.ejb.competition.correction.CorrectableItem.Choice;
import ba.sigurno.ejb.competition.correction.CorrectionPreview;
import ba.sigurno.ejb.competition.correction.CorrectionPreview.Move;
import ba.sigurno.ejb.competition.correction.CorrectionProgress;
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
 * Corrects a question of an edition: {@code id} is its public id, {@code band} and {@code item} name the question; without
 * these all questions are listed. {@code verdict} and {@code codes}, separated by commas, are the correction that is
 * previewed; what it changes is counted first, and then it is published with its reasons.
 */
@Named
@RequestScoped
public class CorrectionBacking {

    /** The languages in which reasons are written; Cyrillic follows from Latin. */
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
    private Verdict verdict;
    private List<String> codes = List.of();
    private CorrectionProgress progress;

    /** Reads the questions, and how far the preview is; not found when the named question is none of them. */
    public void load() {
        items = corrections.items(id, language.getCurrent());
        if (number != null) {
            item = items.stream()
                    .filter(each -> each.ageBand().equals(band) && each.item() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("item " + number));
            progress = corrections.look(id, correcting());
        }
    }

    /** Begins to count what the correction changes; the page shows how far it is, and then the preview. */
    public String look() {
        corrections.preview(id, correcting());
        return "/competition/correction/correction?faces-redirect=true&includeViewParams=true";
    }

    /** Begins to count the result with the correction; the page of the edition shows how far it is. */
    public String publish() {
        corrections.correct(id, correcting(), revision);
        PageMessages.info("competition_correction_begun");
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
                getVerdict(),
                getVerdict() == Verdict.OTHER_KEY ? Set.copyOf(codes) : Set.of(),
                byLanguage);
    }

    /** Returns the instruction, or the name of the question. */
    public String getSubtitle() {
        return item == null
                ? text("competition_correction_choose")
                : text("competition_correction_about", item.ageBandName(), item.item());
    }

    /** Returns the choices; those right by the author's key are marked. */
    public List<SelectItem> getChoices() {
        return item.choices().stream()
                .map(choice -> new SelectItem(choice.code(), label(choice)))
                .toList();
    }

    private String label(Choice choice) {
        var words = choice.text().isEmpty() ? text("quiz_analysis_answer_" + choice.code()) : choice.text();
        return choice.right() ? words + " · " + text("competition_correction_was_right") : words;
    }

    /** Returns the accuracy of a school now and after the correction. */
    public String percents(Move move) {
        return text("competition_correction_percents", move.percentFrom(), move.percentTo());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
    }

    /** Returns the ways in which answers may count. */
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

    /** Returns all questions. */
    public List<CorrectableItem> getItems() {
        return items;
    }

    /** Returns the question; null when none is named. */
    public CorrectableItem getItem() {
        return item;
    }

    /** Returns the way in which its answers are to count. */
    public Verdict getVerdict() {
        return verdict == null ? Verdict.OTHER_KEY : verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Returns the codes of the choices that are to be right. */
    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = codes;
    }

    /** Returns the reasons by the language's tag. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** Returns the codes, separated by commas; null for none. */
    public String getCodesJoined() {
        return codes.isEmpty() ? null : String.join(",", codes);
    }

    public void setCodesJoined(String joined) {
        codes = joined == null || joined.isBlank() ? List.of() : List.of(joined.split(","));
    }

    /** Returns how far the preview is; null when no question is named. */
    public CorrectionProgress getProgress() {
        return progress;
    }

    /** Returns the preview of this correction; null before there is one. */
    public CorrectionPreview getPreview() {
        return progress == null ? null : progress.preview();
    }

    /** Returns the number of the result of the preview that was seen; null before. */
    public Integer getRevision() {
        return getPreview() == null ? revision : Integer.valueOf(getPreview().revision());
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

    /** Returns the number of the question on its paper, from 1; null for none. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
