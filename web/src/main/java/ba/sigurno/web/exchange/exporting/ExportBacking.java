package ba.sigurno.web.exchange.exporting;

import ba.sigurno.ejb.exchange.exporting.ExportOrder;
import ba.sigurno.ejb.exchange.exporting.ExportReport;
import ba.sigurno.ejb.exchange.exporting.ExportService;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.quiz.bank.BankBacking;
import ba.sigurno.web.quiz.bank.BankParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports the losses of a file of the bank's questions before it is downloaded; all choices stand in the address. */
@Named
@RequestScoped
public class ExportBacking {

    @Inject
    private ExportService exports;

    @Inject
    private BankService questions;

    @Inject
    private BankBacking bank;

    @Inject
    private LanguageBacking language;

    private ExchangeFormat format;
    private String to;
    private boolean drafts;
    private ExchangeEffect effect;
    private int page = 1;
    private ExportReport report;

    /** Reads the page. */
    public void load() {
        if (format != null) {
            report = exports.report(order(), Optional.ofNullable(effect), page);
        }
    }

    private ExportOrder order() {
        return new ExportOrder(bank.filter(), format, Language.ofTag(getTo()).orElse(language.getCurrent()), drafts);
    }

    /** Returns the losses of the file; null until a format is chosen. */
    public ExportReport getReport() {
        return report;
    }

    /** Returns the number of questions of the file, in words. */
    public String getScope() {
        var key = bank.isFiltered() ? "exchange_export_filtered" : "exchange_export_everything";
        return Messages.plural(language.getCurrent(), key, questions.count(bank.filter()));
    }

    /** Returns the filter of the bank in the address, by name. */
    public Map<String, String> getKept() {
        return BankParams.of(bank.filter());
    }

    /** Returns the choices made here, with the filter of the bank, by name. */
    public Map<String, String> getChosen() {
        var chosen = new LinkedHashMap<>(getKept());
        chosen.put("format", format.name());
        chosen.put("to", getTo());
        chosen.put("drafts", String.valueOf(drafts));
        return chosen;
    }

    /** Returns the query of the address that writes the file. */
    public String getQuery() {
        var uri = UriBuilder.fromPath("");
        getChosen().forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.buildFromMap(getChosen()).getRawQuery();
    }

    /** Returns a finding in words. */
    public String say(Finding finding) {
        return Messages.text(
                language.getCurrent(), finding.key(), finding.arguments().toArray());
    }

    /** Returns the formats. */
    public List<SelectItem> getFormats() {
        return Arrays.stream(ExchangeFormat.values())
                .map(each -> new SelectItem(each, text("exchange_format_" + each)))
                .toList();
    }

    /** Returns the languages by tag. */
    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(each -> new SelectItem(each.getTag(), text("quiz_language_" + each)))
                .toList();
    }

    /** Returns the choices of versions to write. */
    public List<SelectItem> getVersions() {
        return List.of(
                new SelectItem(false, text("exchange_export_approved")),
                new SelectItem(true, text("exchange_export_newest")));
    }

    /** Returns the effects to filter by, with the number of their questions. */
    public List<SelectItem> getEffects() {
        return Arrays.stream(ExchangeEffect.values())
                .map(each -> new SelectItem(each, text(effectKey(each)) + " (" + report.with(each) + ")"))
                .toList();
    }

    /** Returns the key of the message about questions with an effect. */
    public String effectKey(ExchangeEffect effect) {
        return (effect == ExchangeEffect.REFUSED ? "exchange_export_effect_" : "exchange_effect_") + effect;
    }

    private String text(String key) {
        return Messages.text(language.getCurrent(), key);
    }

    public ExchangeFormat getFormat() {
        return format;
    }

    public void setFormat(ExchangeFormat format) {
        this.format = format;
    }

    /** Returns the tag of the file's language; the reader's own to begin with. */
    public String getTo() {
        return to == null ? language.getCurrent().getTag() : to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isDrafts() {
        return drafts;
    }

    public void setDrafts(boolean drafts) {
        this.drafts = drafts;
    }

    public ExchangeEffect getEffect() {
        return effect;
    }

    public void setEffect(ExchangeEffect effect) {
        this.effect = effect;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
