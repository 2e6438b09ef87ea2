package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The task of a question as a form has it: everything typed is text, and stays as it was typed. */
public abstract class InteractionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final QuestionType type;
    private Grading grading = Grading.PARTIAL;
    private boolean shuffled = true;

    InteractionInput(QuestionType type) {
        this.type = type;
    }

    /** Returns the form of an interaction, its texts in a language. */
    static InteractionInput of(Interaction interaction, Language language) {
        if (interaction instanceof ChoiceInteraction choice) {
            return new ChoiceInput(choice, language);
        }
        if (interaction instanceof MatchInteraction match) {
            return new MatchInput(match, language);
        }
        if (interaction instanceof OrderInteraction order) {
            return new OrderInput(order, language);
        }
        if (interaction instanceof TextInteraction text) {
            return new ShortTextInput(text, language);
        }
        if (interaction instanceof NumberInteraction number) {
            return new NumberInput(number, language);
        }
        return new GapsInput((GapInteraction) interaction, language);
    }

    /** Returns an empty form. */
    static InteractionInput of(QuestionType type, Language language) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE -> new ChoiceInput(type, language);
            case MATCHING -> new MatchInput(language);
            case ORDERING -> new OrderInput(language);
            case SHORT_TEXT -> new ShortTextInput(language);
            case NUMERIC -> new NumberInput(language);
            case BLANKS -> new GapsInput(language);
        };
    }

    /**
     * Returns the interaction typed; fields that make no sense become problems, their paths beginning with
     * {@code path}.
     */
    abstract Interaction interaction(Problems problems, String path);

    /** Returns the lists of parts it has. */
    abstract List<PartList> lists();

    /** Returns its list of parts of a kind; null when it has none of that kind. */
    public PartList list(String id) {
        return lists().stream()
                .filter(list -> list.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Puts the places for pictures by the paths to them. */
    void pictures(String path, Map<String, PictureInput> places) {
        lists().forEach(list -> list.map(path, (part, here) -> places.put(here, part.getPicture())));
    }

    /** Returns the way it is answered. */
    public QuestionType getType() {
        return type;
    }

    public Grading getGrading() {
        return grading;
    }

    public void setGrading(Grading grading) {
        this.grading = grading;
    }

    public boolean isShuffled() {
        return shuffled;
    }

    public void setShuffled(boolean shuffled) {
        this.shuffled = shuffled;
    }
}
