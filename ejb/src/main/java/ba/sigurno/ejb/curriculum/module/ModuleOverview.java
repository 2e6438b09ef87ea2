package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * A module as an adult looks at it before teaching it, without the key of its quiz.
 *
 * @param module what it is
 * @param minutesAlone how long it takes one who learns alone
 * @param lessons its lessons in order
 * @param plan the plan for the teacher as HTML; null when it has none
 * @param worksheets whether it has worksheets
 * @param family whether it has a page to take home
 */
public record ModuleOverview(
        ModuleLine module,
        int minutesAlone,
        List<LessonLine> lessons,
        String plan,
        boolean worksheets,
        boolean family) {

    /**
     * A lesson.
     *
     * @param number from 1
     * @param title what it is called
     * @param outcome what it works towards; null when nobody has said which
     */
    public record LessonLine(int number, String title, String outcome) {}

    /** From what is stored; the lessons are those of the edition, the numbers on the plan are among {@code facts}. */
    public static ModuleOverview of(
            ModuleEdition edition, List<Outcome> outcomes, List<Lesson> lessons, Language language, CentreFacts facts) {
        return new ModuleOverview(
                ModuleLine.of(edition, outcomes, language),
                edition.getMinutesAlone(),
                lessons.stream().map(lesson -> line(lesson, language)).toList(),
                ModuleTitles.page(edition, ModulePage.Kind.PLAN, language, facts)
                        .orElse(null),
                !edition.page(ModulePage.Kind.WORKSHEETS).isEmpty(),
                !edition.page(ModulePage.Kind.FAMILY).isEmpty());
    }

    private static LessonLine line(Lesson lesson, Language language) {
        var outcome = lesson.getOutcome();
        return new LessonLine(
                lesson.getPosition(),
                ModuleTitles.of(lesson, language),
                outcome == null ? null : Localised.text(outcome.getTexts(), language));
    }
}
