package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A page of an edition for adults, in one language. */
@Embeddable
public class ModulePage {

    /** The longest text, in characters. */
    public static final int TEXT_LENGTH = 30_000;

    /** Kinds of pages. */
    public enum Kind {
        /** The plan for the teacher. */
        PLAN,
        /** A worksheet a lesson. */
        WORKSHEETS,
        /** The page to take home. */
        FAMILY,
        /** Notes for editors, such as the dated sources of what is said. */
        NOTES
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private String text;

    protected ModulePage() {}

    /** Creates a page; {@code text} is CommonMark. */
    public ModulePage(Kind kind, Language language, String text) {
        this.kind = kind;
        this.language = language;
        this.text = text;
    }

    public Kind getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    /** Returns its text in CommonMark; to be sanitised when it is shown. */
    public String getText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModulePage page
                && page.kind == kind
                && page.language == language
                && page.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, language);
    }
}
