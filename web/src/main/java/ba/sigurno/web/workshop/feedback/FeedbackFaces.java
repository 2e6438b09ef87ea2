package ba.sigurno.web.workshop.feedback;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.workshop.feedback.FeedbackFace;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Draws the faces by which pupils say how they found a workshop. */
@Named
@RequestScoped
public class FeedbackFaces {

    private static final String HEAD = "<svg viewBox=\"0 0 48 48\" aria-hidden=\"true\" focusable=\"false\">"
            + "<circle cx=\"24\" cy=\"24\" r=\"21\"/><path d=\"M17 17v4m14-4v4";

    @Inject
    private LanguageBacking language;

    /** Returns a face with its word, as markup. */
    public String label(FeedbackFace face) {
        return HEAD + mouth(face) + "\"/></svg> "
                + Messages.text(language.getCurrent(), "workshop_feedback_face_" + face);
    }

    /** Returns the outline of its mouth. */
    private static String mouth(FeedbackFace face) {
        return switch (face) {
            case GREAT -> "M14 28c4 9 16 9 20 0z";
            case FINE -> "M16 31c4 3 12 3 16 0";
            case BAD -> "M16 34c4-5 12-5 16 0";
        };
    }
}
