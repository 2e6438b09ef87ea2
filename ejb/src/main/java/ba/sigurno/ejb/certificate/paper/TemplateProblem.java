package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.drawing.Artwork;
import ba.sigurno.persistence.i18n.Language;

/**
 * Why a file cannot be a template.
 *
 * @param kind the message that says it, {@code certificate_template_problem_<kind>}
 * @param detail what has the problem, such as the name of a field; may be empty
 */
public record TemplateProblem(String kind, String detail) {

    static TemplateProblem of(String kind) {
        return new TemplateProblem(kind, "");
    }

    static TemplateProblem of(Artwork.Finding finding) {
        return new TemplateProblem(finding.flaw().name(), finding.what());
    }

    /** The problem in a language. */
    public String text(Language language) {
        return Messages.text(language, "certificate_template_problem_" + kind, detail);
    }
}
