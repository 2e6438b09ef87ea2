package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedText;
import ba.sigurno.ejb.curriculum.editing.translation.TranslationState;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A title, a heading, a block or a page for adults, with its translation. */
public class TranslationPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TranslatedPart.Kind kind;
    private final int screen;
    private final List<Row> rows = new ArrayList<>();
    private String seen;

    TranslationPart(TranslatedPart part, Language target) {
        kind = part.kind();
        screen = part.screen();
        seen = part.seen();
        part.texts().forEach(text -> rows.add(new Row(text, target)));
    }

    /** A text to translate. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String source;
        private String before;
        private String theirs;
        private TranslationState state;
        private String text;
        private final boolean cyrillic;
        private final int length;

        Row(TranslatedText shown, Language target) {
            source = shown.source();
            before = shown.target();
            text = shown.target();
            state = shown.state();
            cyrillic = target.isCyrillic();
            length = shown.length();
        }

        public String getSource() {
            return source;
        }

        public TranslationState getState() {
            return state;
        }

        /** Returns what somebody else wrote meanwhile; null for nothing. */
        public String getTheirs() {
            return theirs;
        }

        /** Returns the text shown without a translation, that of the other script; null for none. */
        public String getDerived() {
            return cyrillic ? Transliterator.toCyrillic(source) : null;
        }

        /** Returns the longest text, in characters. */
        public int getLength() {
            return length;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text == null ? "" : text.replace("\r\n", "\n").strip();
        }

        private boolean isChanged() {
            return !text.equals(before);
        }

        private void done() {
            before = text;
            theirs = null;
            state = text.isEmpty() && !cyrillic ? TranslationState.MISSING : TranslationState.DONE;
        }

        private void conflict(TranslatedText now) {
            source = now.source();
            theirs = now.target().equals(text) ? null : now.target();
            before = now.target();
        }
    }

    /** Takes over what the part has become, and keeps what was typed. */
    void conflict(TranslatedPart now) {
        seen = now.seen();
        for (int at = 0; at < Math.min(rows.size(), now.texts().size()); at++) {
            rows.get(at).conflict(now.texts().get(at));
        }
    }

    void saved(String now) {
        seen = now;
    }

    void done() {
        rows.forEach(Row::done);
    }

    boolean isChanged() {
        return rows.stream().anyMatch(Row::isChanged);
    }

    List<String> texts() {
        return rows.stream().map(Row::getText).toList();
    }

    /** Returns whether something is to be done in it. */
    public boolean isOpen() {
        return rows.stream().anyMatch(row -> row.state.isOpen());
    }

    /** Returns whether a translation is to be compared with a source that has changed. */
    public boolean isUnconfirmed() {
        return rows.stream().anyMatch(row -> row.state == TranslationState.CHANGED);
    }

    /** Returns whether somebody else changed it meanwhile. */
    public boolean isConflicting() {
        return rows.stream().anyMatch(row -> row.theirs != null);
    }

    /** Returns the key of the message that says where it stands. */
    public String getKey() {
        return switch (kind) {
            case TITLE -> "curriculum_translation_name";
            case HEADING -> "curriculum_translation_heading";
            case BLOCK -> "curriculum_translation_block";
            case NAME -> "curriculum_editing_new_title";
            case SUMMARY -> "curriculum_editing_summary";
            case REFLECTION -> "curriculum_editing_reflection";
            case PLAN -> "curriculum_editing_page_plan";
            case WORKSHEETS -> "curriculum_editing_page_worksheets";
            case FAMILY -> "curriculum_editing_page_family";
        };
    }

    public TranslatedPart.Kind getKind() {
        return kind;
    }

    /** Returns the number of its screen, from 1; 0 for what stands on none. */
    public int getScreen() {
        return screen;
    }

    public String getSeen() {
        return seen;
    }

    public List<Row> getRows() {
        return rows;
    }
}
