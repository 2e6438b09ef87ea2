package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;

/** Prompts and targets to match. */
public class MatchInput extends InteractionInput {

    private static final long serialVersionUID = 1L;

    private static final int USUAL = 3;

    private final PartList prompts;
    private final PartList targets;

    MatchInput(Language language) {
        super(QuestionType.MATCHING);
        prompts = PartList.of("prompts", language, USUAL);
        targets = PartList.of("targets", language, USUAL);
        // The first to the first, and so on: what most people mean, and easily changed.
        prompts.getParts().forEach(prompt -> prompt.setTarget(prompt.getCode()));
    }

    MatchInput(MatchInteraction match, Language language) {
        super(QuestionType.MATCHING);
        setShuffled(match.shuffled());
        setGrading(match.grading());
        prompts = new PartList(
                "prompts",
                language,
                match.prompts().stream().map(prompt -> part(prompt, language)).toList());
        targets = new PartList(
                "targets",
                language,
                match.targets().stream()
                        .map(target ->
                                new PartInput(target.code(), target.text(), target.picture(), Texts.NONE, language))
                        .toList());
    }

    private static PartInput part(Prompt prompt, Language language) {
        var part = new PartInput(prompt.code(), prompt.text(), prompt.picture(), Texts.NONE, language);
        part.setTarget(prompt.target());
        return part;
    }

    @Override
    Interaction interaction(Problems problems, String path) {
        var codes = targets.getParts().stream().map(PartInput::getCode).toList();
        var asked = prompts.map(path, (part, here) -> {
            part.needText(problems, here);
            problems.need(codes.contains(part.getTarget()), here + "target", "app_field_required");
            return new Prompt(
                    part.getCode(),
                    part.getText().texts(),
                    part.getPicture().picture(problems, here),
                    part.getTarget() == null ? "" : part.getTarget());
        });
        var offered = targets.map(path, (part, here) -> {
            part.needText(problems, here);
            return new Target(
                    part.getCode(), part.getText().texts(), part.getPicture().picture(problems, here));
        });
        problems.need(asked.size() >= 2, path + "prompts:0:text", "quiz_edit_question_two");
        problems.need(offered.size() >= 2, path + "targets:0:text", "quiz_edit_question_two");
        return new MatchInteraction(asked, offered, isShuffled(), getGrading());
    }

    /** Returns the targets to choose from for a prompt; one that is a picture goes by its number. */
    public List<SelectItem> getTargetChoices() {
        var choices = new ArrayList<SelectItem>();
        for (var target : targets.getParts()) {
            var text = target.getText().isBlank() ? "" : " " + target.getText().getValue();
            choices.add(new SelectItem(target.getCode(), (choices.size() + 1) + "." + text));
        }
        return choices;
    }

    @Override
    List<PartList> lists() {
        return List.of(prompts, targets);
    }
}
