package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.quiz.editing.EditVersion;
import ba.sigurno.ejb.quiz.editing.EditedQuestion;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.editing.Translation;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Translates a question: every text in one language next to the same in another. */
@Named
@ViewScoped
public class TranslateQuestionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionEditing editing;

    @Inject
    private LanguageBacking reader;

    private String id;
    private String from;
    private String to;
    private Language source;
    private Language target;
    private String stamp;
    private final List<Row> rows = new ArrayList<>();
    private final List<Language> complete = new ArrayList<>();

    /** A text to translate. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String original;
        private final boolean wanted;
        private final String derived;
        private String text;

        Row(Translation.Line line, Language target) {
            name = line.name();
            original = line.source();
            wanted = line.wanted();
            text = line.target();
            derived = target.isCyrillic() ? Transliterator.toCyrillic(original) : null;
        }

        public String getName() {
            return name;
        }

        public String getOriginal() {
            return original;
        }

        /** Returns whether it has any text yet. */
        public boolean isWanted() {
            return wanted;
        }

        /** Returns the text shown without a translation, that of the other script; null for none. */
        public String getDerived() {
            return derived;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** Reads the question of the address in the two languages of the address. */
    public void load() {
        read(editing.open(id));
    }

    private void read(EditedQuestion question) {
        var content = question.content();
        complete.addAll(content.languages().stream().sorted().toList());
        target = Language.ofTag(to == null ? "" : to).orElse(Language.ENGLISH);
        source = Language.ofTag(from == null ? "" : from).orElseGet(this::bestSource);
        stamp = question.stamp().toString();
        Translation.lines(content, source, target, reader.getCurrent())
                .forEach(line -> rows.add(new Row(line, target)));
    }

    private Language bestSource() {
        if (target.isCyrillic()) {
            return Language.SERBIAN_LATIN;
        }
        return complete.stream().filter(each -> each != target).findFirst().orElse(Language.BOSNIAN);
    }

    /** Saves it as a draft. */
    public String save() {
        var texts = rows.stream()
                .map(row ->
                        row.text == null ? "" : row.text.replace("\r\n", "\n").strip())
                .toList();
        editing.translate(id, EditVersion.of(stamp), target, texts);
        PageMessages.info("quiz_edit_question_saved");
        return "/quiz/editing/question?faces-redirect=true&id=" + id + "&lang=" + target.getTag();
    }

    public List<Row> getRows() {
        return rows;
    }

    public Language getSource() {
        return source;
    }

    public Language getTarget() {
        return target;
    }

    /**
     * Returns whether a language was complete when the page was opened; Serbian in Cyrillic is derived from the Latin.
     */
    public boolean isComplete(Language language) {
        return complete.contains(language) || language.isCyrillic() && complete.contains(Language.SERBIAN_LATIN);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
