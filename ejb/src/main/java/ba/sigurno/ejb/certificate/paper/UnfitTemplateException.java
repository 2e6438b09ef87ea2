package ba.sigurno.ejb.certificate.paper;

import java.util.List;

/** A file cannot be a template. */
final class UnfitTemplateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateProblem> problems;

    UnfitTemplateException(List<TemplateProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Why not; at least one reason. */
    List<TemplateProblem> getProblems() {
        return problems;
    }
}
