package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.ejb.quiz.bank.BankStatus;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The choices on the pages of the bank, in words; read once a request. */
@Named
@RequestScoped
public class BankChoices {

    /** The prefix of a language that a question lacks. */
    static final String LACKS = "-";

    @Inject
    private BankService bank;

    @Inject
    private LanguageBacking language;

    private List<SelectItem> strands;
    private List<SelectItem> ageBands;
    private List<SelectItem> outcomes;

    /** Returns the types of questions. */
    public List<SelectItem> getTypes() {
        return words("quiz_type_", QuestionType.values());
    }

    /** Returns the difficulties. */
    public List<SelectItem> getDifficulties() {
        return words("quiz_difficulty_", Difficulty.values());
    }

    /** Returns the states of a question. */
    public List<SelectItem> getStatuses() {
        return words("quiz_status_", BankStatus.values());
    }

    /** Returns the strands by code. */
    public List<SelectItem> getStrands() {
        if (strands == null) {
            strands = bank.strands().stream().map(this::item).toList();
        }
        return strands;
    }

    /** Returns the age bands by code. */
    public List<SelectItem> getAgeBands() {
        if (ageBands == null) {
            ageBands = bank.ageBands().stream().map(this::item).toList();
        }
        return ageBands;
    }

    /** Returns the outcomes by code. */
    public List<SelectItem> getOutcomes() {
        if (outcomes == null) {
            outcomes = bank.outcomes().stream()
                    .map(outcome -> new SelectItem(
                            outcome.getCode(),
                            outcome.getCode() + " – " + Localised.text(outcome.getTexts(), language.getCurrent())))
                    .toList();
        }
        return outcomes;
    }

    /** Returns the strands, and none. */
    public List<SelectItem> getStrandsOrNone() {
        return orNone(getStrands(), "quiz_bank_strand_none");
    }

    /** Returns the age bands, and none. */
    public List<SelectItem> getAgeBandsOrNone() {
        return orNone(getAgeBands(), "quiz_bank_age_none");
    }

    /** Returns the languages a question is asked in, and those it is not. */
    public List<SelectItem> getSpoken() {
        var items = new ArrayList<SelectItem>();
        for (var each : written()) {
            items.add(new SelectItem(each.getTag(), text("quiz_bank_speaks", name(each))));
        }
        for (var each : written()) {
            items.add(new SelectItem(LACKS + each.getTag(), text("quiz_bank_lacks", name(each))));
        }
        return items;
    }

    /** Returns all languages, by tag. */
    public List<SelectItem> getLanguages() {
        return Stream.of(Language.values())
                .map(each -> new SelectItem(each.getTag(), name(each)))
                .toList();
    }

    /** Returns the languages that people write; Serbian in Cyrillic is derived. */
    public static List<Language> written() {
        return Stream.of(Language.values()).filter(each -> !each.isCyrillic()).toList();
    }

    private List<SelectItem> orNone(List<SelectItem> items, String key) {
        var all = new ArrayList<>(items);
        all.add(new SelectItem(BankFilter.NONE, text(key)));
        return all;
    }

    private SelectItem item(Strand strand) {
        return new SelectItem(strand.getCode(), Localised.text(strand.getTexts(), language.getCurrent()));
    }

    private SelectItem item(AgeBand ageBand) {
        return new SelectItem(ageBand.getCode(), Localised.text(ageBand.getTexts(), language.getCurrent()));
    }

    private List<SelectItem> words(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(each -> new SelectItem(each, text(prefix + each)))
                .toList();
    }

    private String name(Language named) {
        return text("quiz_language_" + named);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
    }
}
