package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gaps in the stem. */
public class GapsInput extends InteractionInput {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private final List<GapInput> gaps = new ArrayList<>();

    GapsInput(Language language) {
        super(QuestionType.BLANKS);
        this.language = language;
        add(QuestionType.SHORT_TEXT);
    }

    GapsInput(GapInteraction interaction, Language language) {
        super(QuestionType.BLANKS);
        this.language = language;
        interaction
                .gaps()
                .forEach(gap -> gaps.add(new GapInput(gap.code(), gap.weight(), of(gap.content(), language))));
    }

    /** Adds a gap of a kind; returns its code. */
    final String add(QuestionType kind) {
        int number = 1;
        while (holds(String.valueOf(number))) {
            number++;
        }
        gaps.add(new GapInput(String.valueOf(number), 1, of(kind, language)));
        return String.valueOf(number);
    }

    private boolean holds(String code) {
        return gaps.stream().anyMatch(gap -> gap.getCode().equals(code));
    }

    void remove(GapInput gap) {
        gaps.remove(gap);
    }

    @Override
    Interaction interaction(Problems problems, String path) {
        var all = new ArrayList<Gap>();
        for (int at = 0; at < gaps.size(); at++) {
            var gap = gaps.get(at);
            var here = path + "gaps:" + at + ":";
            all.add(new Gap(
                    gap.getCode(),
                    weight(gap, problems, here + "weight"),
                    gap.getContent().interaction(problems, here)));
        }
        return new GapInteraction(all);
    }

    private static int weight(GapInput gap, Problems problems, String path) {
        var weight = problems.number(gap.getWeight(), path).stripTrailingZeros();
        boolean fits = weight.scale() <= 0
                && weight.signum() > 0
                && weight.compareTo(BigDecimal.valueOf(GapInteraction.MAX_WEIGHT)) <= 0;
        if (!fits) {
            problems.add(path, "app_field_range", 1, GapInteraction.MAX_WEIGHT);
        }
        return fits ? weight.intValueExact() : 1;
    }

    @Override
    List<PartList> lists() {
        return gaps.stream().flatMap(gap -> gap.getContent().lists().stream()).toList();
    }

    @Override
    void pictures(String path, Map<String, PictureInput> places) {
        for (int at = 0; at < gaps.size(); at++) {
            gaps.get(at).getContent().pictures(path + "gaps:" + at + ":", places);
        }
    }

    public List<GapInput> getGaps() {
        return gaps;
    }

    /** Returns whether there is room for one more. */
    public boolean isRoom() {
        return gaps.size() < Interaction.MAX_PARTS;
    }
}
