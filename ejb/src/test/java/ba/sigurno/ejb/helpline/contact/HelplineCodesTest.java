package ba.sigurno.ejb.helpline.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HelplineCodesTest {

    @Test
    void eachListHasItsVersion() {
        for (int at = 0; at < HelplineCodes.all().size(); at++) {
            assertThat(HelplineCodes.all().get(at).version()).isEqualTo(at + 1);
        }
        assertThat(HelplineCodes.current())
                .isEqualTo(HelplineCodes.all().get(HelplineCodes.all().size() - 1));
    }

    @Test
    void eachCodeFitsAndHasALabel() {
        for (var list : HelplineCodes.all()) {
            labelled("who", list.who(), 20);
            labelled("gender", list.genders(), 20);
            labelled("place", list.places(), 20);
            labelled("issue", List.copyOf(list.issues().keySet()), 40);
        }
    }

    private static void labelled(String group, List<String> codes, int longest) {
        assertThat(codes).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(code).hasSizeLessThanOrEqualTo(longest);
            for (var language : Language.values()) {
                assertThat(Messages.text(language, "helpline_" + group + "_" + code))
                        .doesNotContain("???");
            }
        });
    }

    @Test
    void eachClassOfChildHelplineInternationalHasAnIssue() {
        assertThat(HelplineCodes.current().issues().values().stream()
                        .map(HelplineCodes.Issue::issueClass)
                        .filter(found -> found != null)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(IssueClass.class));
    }

    @Test
    void aCodeOfAnotherListIsRefused() {
        var other = HelplineCodes.read(new ByteArrayInputStream("""
                {"version": 2, "who": ["CHILD"], "gender": [], "place": [],
                 "issues": [{"code": "CYBERBULLYING", "class": "PEERS"}, {"code": "DEEPFAKE", "class": "VIOLENCE"}]}
                """.getBytes(StandardCharsets.UTF_8)));
        other.require(fields("CHILD", "DEEPFAKE"));
        assertThatThrownBy(() -> other.require(fields("PARENT", "DEEPFAKE"))).hasMessage("helpline_rule_code");
        assertThatThrownBy(() -> HelplineCodes.current().require(fields(null, "DEEPFAKE")))
                .hasMessage("helpline_rule_code");
        HelplineCodes.current().require(fields(null, null));
    }

    @Test
    void aCodeStandsOnce() {
        var twice = """
                {"version": 2, "who": [], "gender": [], "place": [], "issues": [{"code": "A"}, {"code": "A"}]}
                """;
        assertThatThrownBy(() -> HelplineCodes.read(new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ContactFields fields(String who, String issue) {
        return new ContactFields(
                2,
                ContactChannel.PHONE,
                ContactKind.INFORMATION,
                1,
                who,
                null,
                issue,
                Set.of(),
                null,
                null,
                null,
                null,
                ContactActions.NONE,
                null,
                null);
    }
}
