package ba.sigurno.ear.inserver.support;

import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.quiz.content.QuestionView.Offer;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills in the form of a question as a pupil does: finds by its words what is to be chosen. */
public final class FilledForm {

    private final QuestionView view;
    private final Interaction interaction;
    private final Map<String, List<String>> fields = new HashMap<>();

    private FilledForm(QuestionView view, Interaction interaction) {
        this.view = view;
        this.interaction = interaction;
    }

    /** The fields that a browser sends for a response; texts in Bosnian, each another. */
    public static Map<String, List<String>> of(QuestionView view, QuestionContent content, Response response) {
        var form = new FilledForm(view, content.interaction());
        form.fill(response);
        return form.fields;
    }

    private void fill(Response response) {
        if (response instanceof Chosen chosen) {
            fields.put(
                    view.choices().get(0).field(),
                    chosen.codes().stream()
                            .map(code -> place(view.choices(), words(interaction, code)))
                            .toList());
        } else if (response instanceof Paired paired) {
            paired.targets()
                    .forEach((prompt, target) -> fields.put(
                            offer(view.choices(), words(interaction, prompt)).field(),
                            List.of(place(view.targets(), target(target)))));
        } else if (response instanceof Ordered ordered) {
            ordered.codes()
                    .forEach(code -> fields.put(
                            offer(view.choices(), words(interaction, code)).field(),
                            List.of(String.valueOf(ordered.codes().indexOf(code) + 1))));
        } else if (response instanceof Filled filled) {
            ((GapInteraction) interaction)
                    .gaps()
                    .forEach(gap -> fill(gap, filled.values().get(gap.code())));
        } else {
            fields.put(view.getTypedField(), List.of(((Typed) response).text()));
        }
    }

    private void fill(GapInteraction.Gap gap, String value) {
        int number = ((GapInteraction) interaction).gaps().indexOf(gap) + 1;
        var shown = view.stem().stream()
                .filter(part -> part.gap() != null && part.gap().field().equals("g" + number))
                .findFirst()
                .orElseThrow()
                .gap();
        fields.put(
                shown.field(),
                List.of(shown.choices().isEmpty() ? value : place(shown.choices(), words(gap.content(), value))));
    }

    private static String words(Interaction interaction, String code) {
        if (interaction instanceof ChoiceInteraction choice) {
            return choice.options().stream()
                    .filter(option -> option.code().equals(code))
                    .map(option ->
                            option.text().isEmpty() ? code.equals("true") ? "Tačno" : "Netačno" : bs(option.text()))
                    .findFirst()
                    .orElseThrow();
        }
        if (interaction instanceof MatchInteraction match) {
            return match.prompts().stream()
                    .filter(prompt -> prompt.code().equals(code))
                    .map(prompt -> bs(prompt.text()))
                    .findFirst()
                    .orElseThrow();
        }
        return ((OrderInteraction) interaction)
                .items().stream()
                        .filter(item -> item.code().equals(code))
                        .map(item -> bs(item.text()))
                        .findFirst()
                        .orElseThrow();
    }

    private String target(String code) {
        return ((MatchInteraction) interaction)
                .targets().stream()
                        .filter(target -> target.code().equals(code))
                        .map(target -> bs(target.text()))
                        .findFirst()
                        .orElseThrow();
    }

    private static String bs(Texts texts) {
        return texts.in(Language.BOSNIAN).orElseThrow();
    }

    private static String place(List<Offer> offers, String words) {
        return String.valueOf(offer(offers, words).place());
    }

    private static Offer offer(List<Offer> offers, String words) {
        return offers.stream()
                .filter(offer -> offer.piece().words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
