package ba.sigurno.ejb.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyQuestionsTest {

    @Property(tries = 200)
    void areCompleteAndInOneLanguage(@ForAll("questions") ExchangedQuestion question) {
        var content = question.content();
        content.requireComplete();
        assertThat(content.languages()).containsExactly(Language.BOSNIAN);
        assertThat(question.pictures().keySet())
                .isEqualTo(content.pictures().map(Picture::digest).collect(Collectors.toSet()));
    }

    @Provide
    Arbitrary<ExchangedQuestion> questions() {
        return AnyQuestions.in(Language.BOSNIAN);
    }
}
