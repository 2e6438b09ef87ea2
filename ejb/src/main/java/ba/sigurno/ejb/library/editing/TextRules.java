package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.curriculum.format.reading.MarkdownFile;
import ba.sigurno.ejb.curriculum.format.reading.ModuleProblems;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.library.item.ItemBody;
import ba.sigurno.ejb.pdf.text.Printable;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.Collection;

/** Checks what an editor writes: it is of what texts are made of, and can be printed. */
final class TextRules {

    private TextRules() {}

    /** Throws for all that does not belong in a text; {@code pictures} are the names of those that there are. */
    static void check(String title, String summary, String body, Collection<String> pictures) {
        var problems = new ModuleProblems();
        ItemBody.check(MarkdownFile.plain("", body), pictures, problems);
        DomainException.requireNone(problems.all().stream()
                .map(problem ->
                        new DomainException(problem.key(), problem.arguments().toArray()))
                .toList());
        try {
            Printable.text(String.join(" ", title, summary, Markdown.of(body).words()));
        } catch (UnprintableTextException e) {
            throw new DomainException("library_rule_unprintable", e.getCharacter(), e.getCodePoint());
        }
    }
}
