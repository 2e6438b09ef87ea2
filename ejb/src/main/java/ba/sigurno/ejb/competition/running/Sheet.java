package ba.sigurno.ejb.competition.running;

import ba.sigurno.ejb.quiz.content.PictureView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper in one language, as it is sent to entrants: without the key.
 *
 * @param language the tag of the language
 * @param items the questions, in order
 */
public record Sheet(String language, List<Item> items) {

    /**
     * A question.
     *
     * @param item its place in the paper, from 1
     * @param multiple whether several choices may be taken
     * @param stem its stem, in HTML
     * @param picture its picture; null without one
     * @param choices its choices, in the order of the paper
     */
    public record Item(int item, boolean multiple, String stem, PictureView picture, List<Choice> choices) {}

    /**
     * A choice.
     *
     * @param place the number sent when it is chosen, from 1
     * @param html its text as inline HTML; may be empty with a picture
     * @param picture its picture; null without one
     */
    public record Choice(int place, String html, PictureView picture) {}

    static byte[] of(RunningPaper paper, Language language) {
        var items = new ArrayList<Item>();
        for (var running : paper.items()) {
            int item = items.size() + 1;
            var view = QuestionView.of(running.content(), item, paper.seed(item - 1), Optional.empty(), language);
            items.add(new Item(
                    item,
                    view.isMultiple(),
                    view.stem().get(0).html(),
                    view.picture(),
                    view.choices().stream()
                            .map(offer -> new Choice(
                                    offer.place(),
                                    offer.piece().html(),
                                    offer.piece().picture()))
                            .toList()));
        }
        try (var jsonb = JsonbBuilder.create()) {
            return jsonb.toJson(new Sheet(language.getTag(), items)).getBytes(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
