package ba.sigurno.ear.inserver.workshop;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.workshop.request.TopicChoice;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.ejb.workshop.topic.EditedTopic;
import ba.sigurno.ejb.workshop.topic.TopicEditing;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.topic.TopicText;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor writes topics of workshops; teachers find them by the modules that belong to them, and the other way round. */
@ExtendWith(ArquillianExtension.class)
class TopicEditingIT {

    @Inject
    private AsStaff asStaff;

    @Inject
    private TopicEditing topics;

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private Rows rows;

    private final String title = "Tema " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTopicAndItsModulesAreFoundFromBothSides() throws Exception {
        save(null, true, List.of(Demo.MODULE_FOR_YOUNGEST));
        var code = code();
        assertThat(ofModule()).extracting(TopicChoice::title).contains(title);
        assertThat(onOffer())
                .filteredOn(choice -> choice.code().equals(code))
                .singleElement()
                .satisfies(choice -> assertThat(choice.modules())
                        .extracting(TopicModules.Titled::slug)
                        .containsExactly(Demo.MODULE_FOR_YOUNGEST));
        save(code, false, List.of());
        assertThat(ofModule()).extracting(TopicChoice::title).doesNotContain(title);
        assertThat(onOffer()).extracting(TopicChoice::code).doesNotContain(code);
        assertThat(asStaff.call(Demo.EDITOR, () -> topics.get(code)).offered()).isFalse();
    }

    @Test
    void oneOfTheLanguagesThatSayTheSameIsChanged() throws Exception {
        save(null, true, List.of());
        var texts = new EnumMap<>(texts());
        texts.put(Language.CROATIAN, new TopicText(title + " u razredu", "O tome govorimo."));
        var code = code();
        asStaff.run(Demo.EDITOR, () -> topics.save(code, new EditedTopic(null, true, texts, List.of())));
        assertThat(rows.texts(
                        "SELECT CONCAT(x.language, ' ', x.title) FROM workshop_topic t JOIN workshop_topic_text x"
                                + " ON x.topic_id = t.id WHERE t.code = ? ORDER BY x.language",
                        code))
                .containsExactly("bs " + title, "en " + title, "hr " + title + " u razredu", "sr-Latn " + title);
        assertThat(asStaff.call(Demo.EDITOR, () -> topics.get(code)).texts().get(Language.CROATIAN))
                .extracting(TopicText::getTitle)
                .isEqualTo(title + " u razredu");
    }

    @Test
    void noLanguageIsLeftOut() {
        var texts = new EnumMap<>(texts());
        texts.put(Language.CROATIAN, new TopicText(title, " "));
        assertRuleBroken(
                "workshop_rule_topic_text_missing",
                () -> asStaff.call(Demo.EDITOR, () -> {
                    topics.save(null, new EditedTopic(null, true, texts, List.of()));
                    return null;
                }));
    }

    private void save(String code, boolean offered, List<String> modules) throws Exception {
        asStaff.call(Demo.EDITOR, () -> {
            topics.save(code, new EditedTopic("P1", offered, texts(), modules));
            return null;
        });
    }

    private Map<Language, TopicText> texts() {
        var text = new TopicText(title, "O tome govorimo.");
        return Map.of(
                Language.BOSNIAN, text, Language.CROATIAN, text, Language.SERBIAN_LATIN, text, Language.ENGLISH, text);
    }

    private String code() {
        return rows.text(
                "SELECT t.code FROM workshop_topic t JOIN workshop_topic_text x ON x.topic_id = t.id"
                        + " WHERE x.language = 'bs' AND x.title = ?",
                title);
    }

    private List<TopicChoice> ofModule() throws Exception {
        return asStaff.call(Demo.TEACHER_TK, () -> requests.topicsOf(Demo.MODULE_FOR_YOUNGEST, Language.BOSNIAN));
    }

    private List<TopicChoice> onOffer() throws Exception {
        return asStaff.call(Demo.TEACHER_TK, () -> requests.topics(Language.BOSNIAN));
    }
}
