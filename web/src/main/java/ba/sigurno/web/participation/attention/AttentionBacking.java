package ba.sigurno.web.participation.attention;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.attention.AttentionColumn;
import ba.sigurno.ejb.participation.attention.AttentionFilter;
import ba.sigurno.ejb.participation.attention.AttentionLine;
import ba.sigurno.ejb.participation.attention.AttentionService;
import ba.sigurno.persistence.participation.attention.Concern;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Shows a coordinator the schools that need attention, and writes to those that are ticked. */
@Named
@RequestScoped
public class AttentionBacking {

    private static final String HERE = "/participation/attention/attention?faces-redirect=true&includeViewParams=true";

    @Inject
    private AttentionService attention;

    @Inject
    private ParticipationService participation;

    @Inject
    private Caller caller;

    @Inject
    private ChosenRows chosen;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking fmt;

    private String authority;
    private Concern concern;
    private String school;
    private String subject;
    private String text;
    private List<SelectItem> authorities;
    private final LazyRows<AttentionLine> rows =
            new LazyRows<>(List.of(AttentionColumn.values()), new Sort(AttentionColumn.PUPILS, true), this::page);

    /** Reads the caller's authorities, and proposes a letter for what the list is about. */
    public void load() {
        var reader = language.getCurrent();
        authorities = participation.authorities().stream()
                .map(choice -> new SelectItem(choice.getCode(), Localised.text(choice.getTexts(), reader)))
                .toList();
        var about = concern == null ? "any" : key(concern);
        subject = Messages.text(reader, "participation_attention_subject_" + about);
        text = Messages.text(
                reader,
                "participation_attention_letter_whole",
                Messages.text(reader, "participation_attention_letter_" + about),
                caller.account().getDisplayName());
    }

    private Page<AttentionLine> page(Sort sort, int wished) {
        return attention.search(new AttentionFilter(authority, concern, school), sort, wished, language.getCurrent());
    }

    /** Writes to the schools that are ticked; returns to the page of a school from which somebody came. */
    public String write() {
        chosen.each("participation_attention_written", id -> attention.write(id, subject, text), attention::names);
        return school == null ? HERE : "/participation/overview?faces-redirect=true&school=" + school;
    }

    /** Says why a school needs attention. */
    public List<String> concerns(AttentionLine line) {
        return line.concerns().entrySet().stream()
                .map(each -> each.getValue() == 0
                        ? text(each.getKey())
                        : fmt.plural("participation_concern_" + key(each.getKey()), each.getValue()))
                .toList();
    }

    /** Returns the reasons to choose from. */
    public List<SelectItem> getConcerns() {
        return Arrays.stream(Concern.values())
                .map(each -> new SelectItem(each, text(each)))
                .toList();
    }

    private String text(Concern about) {
        return Messages.text(language.getCurrent(), "participation_concern_" + key(about));
    }

    private static String key(Concern about) {
        return about.name().toLowerCase(Locale.ROOT);
    }

    public LazyRows<AttentionLine> getRows() {
        return rows;
    }

    public List<SelectItem> getAuthorities() {
        return authorities;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    /** Returns the public id of the only school that is shown; null for all. */
    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public Concern getConcern() {
        return concern;
    }

    public void setConcern(Concern concern) {
        this.concern = concern;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
