package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart;
import ba.sigurno.ejb.curriculum.editing.translation.TranslationState;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows every text in one language next to the same in another: {@code id} is what is translated, {@code language} the
 * language translated to, {@code from} the other, {@code open} whether only what is to be done is shown.
 */
public abstract class SideBySide implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LanguageBacking reader;

    private String id;
    private String language;
    private String from;
    private boolean open;
    private Language source;
    private Language target;
    private int left;
    private final List<TranslationPart> parts = new ArrayList<>();

    /** Reads what is translated. */
    public void load() {
        target = Language.ofTag(language == null ? "" : language)
                .filter(getLanguages()::contains)
                .orElse(Language.ENGLISH);
        source = target.isCyrillic()
                ? Language.SERBIAN_LATIN
                : Language.ofTag(from == null ? "" : from)
                        .filter(wished -> wished != target)
                        .orElse(target == Language.BOSNIAN ? Language.ENGLISH : Language.BOSNIAN);
        var read = read(source, target);
        left = (int) read.stream().filter(part -> part.open()).count();
        parts.clear();
        read.stream()
                .filter(part -> !open || part.open())
                .map(part -> new TranslationPart(part, target))
                .forEach(parts::add);
    }

    /** Returns the languages to translate to. */
    public abstract List<Language> getLanguages();

    /** Reads the parts in two languages. */
    abstract List<TranslatedPart> read(Language from, Language to);

    /** Saves a part; returns whether nobody else had changed it, else it holds both. */
    abstract boolean store(TranslationPart part);

    /** Saves the parts that were changed; what somebody else changed meanwhile is shown beside what was typed. */
    public void save() {
        boolean all = true;
        for (var part : parts) {
            if (part.isChanged()) {
                all &= save(part);
            }
        }
        if (all) {
            PageMessages.info("curriculum_translation_saved");
        }
    }

    /** Notes that a translation fits what its source says now. */
    public void confirm(TranslationPart part) {
        if (save(part)) {
            PageMessages.info("curriculum_translation_saved");
        }
    }

    private boolean save(TranslationPart part) {
        if (!store(part)) {
            return false;
        }
        part.done();
        left = (int) parts.stream().filter(TranslationPart::isOpen).count();
        return true;
    }

    /** Returns what can be shown: all, or what is to be done. */
    public List<SelectItem> getShows() {
        return Stream.of(false, true)
                .map(only -> new SelectItem(
                        only,
                        Messages.text(reader.getCurrent(), "curriculum_translation_show_" + (only ? "open" : "all"))))
                .toList();
    }

    /** Returns the tone of a state, as a tag shows it. */
    public String tone(TranslationState state) {
        return switch (state) {
            case DONE -> "ok";
            case CHANGED -> "wait";
            case MISSING -> "harm";
        };
    }

    public List<TranslationPart> getParts() {
        return parts;
    }

    /** Returns how many parts are still to be done. */
    public int getLeft() {
        return left;
    }

    public Language getSource() {
        return source;
    }

    public Language getTarget() {
        return target;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
