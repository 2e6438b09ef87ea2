package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** A question as a form has it, in one language; its texts in others are kept. */
public class QuestionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private final TextInput stem;
    private final PictureInput picture;
    private final InteractionInput interaction;
    private final TextInput explanation;

    /** Creates an empty form. */
    public QuestionInput(QuestionType type, Language language) {
        this.language = language;
        this.stem = new TextInput(Texts.NONE, language);
        this.picture = new PictureInput(null, language);
        this.interaction = InteractionInput.of(type, language);
        this.explanation = new TextInput(Texts.NONE, language);
    }

    /** Creates the form of present content. */
    public QuestionInput(QuestionContent content, Language language) {
        this.language = language;
        this.stem = new TextInput(content.stem(), language);
        this.picture = new PictureInput(content.picture(), language);
        this.interaction = InteractionInput.of(content.interaction(), language);
        this.explanation = new TextInput(content.explanation(), language);
    }

    /** Returns the content typed; to be used only when there are no problems. */
    public QuestionContent content(Problems problems) {
        if (stem.isBlank()) {
            problems.add("stem", "quiz_rule_no_stem");
        }
        var content = new QuestionContent(
                stem.texts(),
                picture.picture(problems, "stem"),
                interaction.interaction(problems, ""),
                explanation.texts());
        if (problems.all().isEmpty()) {
            needWhole(content, problems);
        }
        return content;
    }

    /** Requires consistency between fields, such as marks in the stem for all gaps. */
    private void needWhole(QuestionContent content, Problems problems) {
        DomainException.brokenBy(content::requireComplete)
                .ifPresent(rule -> problems.need(false, "stem", rule.getKey(), rule.getArguments()));
    }

    /** Adds a gap and marks it at the end of the stem. */
    void addGap(QuestionType kind) {
        var code = ((GapsInput) interaction).add(kind);
        var text = stem.getValue() == null ? "" : stem.getValue();
        boolean marked = GapInteraction.MARK.matcher(text).results().anyMatch(mark -> mark.group(1)
                .equals(code));
        stem.setValue(marked ? text : (text + " [[" + code + "]]").strip());
    }

    /** Returns the places for pictures by the paths to them. */
    Map<String, PictureInput> pictures() {
        var places = new LinkedHashMap<String, PictureInput>();
        places.put("stem", picture);
        interaction.pictures("", places);
        return places;
    }

    public Language getLanguage() {
        return language;
    }

    public TextInput getStem() {
        return stem;
    }

    public PictureInput getPicture() {
        return picture;
    }

    public InteractionInput getInteraction() {
        return interaction;
    }

    public TextInput getExplanation() {
        return explanation;
    }
}
